/** A published table as a spreadsheet: the figures, where they come from, and what the columns mean. */
import { type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { ui } from "../text/interface-text.ts";
import type { PublishedTable } from "./published-table.ts";
import { typedCell } from "./workbook-cell.ts";
import { columnHeadings, dictionaryRows } from "./workbook-columns.ts";

/** Name and content of what a reader must know of the figures: source, status, how to cite them. */
export type AboutLine = readonly [name: string, content: string];

export interface WorkbookContent {
  /** What the file holds, in a few words. */
  readonly title: string;
  readonly author: string;
  readonly table: PublishedTable;
  readonly about: readonly AboutLine[];
  /** ISO day that the file gives as the day of its last change: the clock has no part in it. */
  readonly day: string;
}

const words = ui.workbook;

/**
 * An XLSX file of three sheets, each with one row of headings and no merged cells: the table, typed, with the headings
 * of `columnHeadings`; `about`; the columns. The same content gives the same bytes.
 */
export async function writeWorkbook(content: WorkbookContent): Promise<Uint8Array<ArrayBuffer>> {
  const { title, author, table, about, day } = content;
  const rows = table.records.map((record, line) =>
    record.map((text, index) =>
      typedCell(text, { field: table.fields[index], type: table.cellTypes?.[line]?.[index] }),
    ),
  );
  const modified = dayOf(day);
  const bytes = await writeXlsx({
    sheets: [
      sheet(words.figures, [columnHeadings(table.fields), ...rows]),
      sheet(words.about, [[words.item, words.content], ...about.map((line) => [...line])]),
      sheet(words.columns, dictionaryRows(table.fields)),
    ],
    properties: { title, creator: author, created: modified, modified },
  });
  return new Uint8Array(bytes);
}

/** Wider columns are wrapped. In characters. */
const widestColumn = 56;

function sheet(name: string, rows: CellValue[][]): WriteSheet {
  const headings = rows[0] ?? [];
  return {
    name,
    rows,
    columns: headings.map((_, index) => ({
      width: Math.min(widestColumn, Math.max(...rows.map((row) => widthOf(row[index])))) + 2,
      style: { alignment: { wrapText: true, vertical: "top" } },
      // How dates are written in Vietnam; a column with numbers in it would show them as dates too.
      ...(holdsDays(rows.map((row) => row[index])) && { numFmt: "dd/mm/yyyy" }),
    })),
    cells: new Map(
      headings.map((heading, index) => [
        `0,${index}`,
        { value: heading, type: "string", style: { font: { bold: true } } },
      ]),
    ),
    freezePane: { rows: 1 },
  };
}

function holdsDays(values: readonly (CellValue | undefined)[]): boolean {
  return values.some((value) => value instanceof Date) && !values.some((value) => typeof value === "number");
}

function widthOf(value: CellValue | undefined): number {
  return value instanceof Date ? 10 : String(value ?? "").length;
}

function dayOf(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
