/** The workbook that a clerk fills in: one sheet a table, instructions, lists. */
import { type CellValue, type WriteSheet, writeXlsx } from "hucre/xlsx";
import type { Catalog, Period } from "../catalog/catalog.ts";
import { ui } from "../text/interface-text.ts";
import { annotationSheet } from "./annotation-sheet.ts";
import { checkRules } from "./entry-check.ts";
import { EntryLists, validationsOf } from "./entry-list.ts";
import { columnWidth, lookOf, rowHeight } from "./entry-look.ts";
import { type EntrySheet, entrySheet } from "./entry-sheet.ts";

const words = ui.intake.workbook;

/** An XLSX file. The same period gives the same bytes. */
export function writeEntryWorkbook(catalog: Catalog, period: Period): Promise<Uint8Array> {
  const tables = [...period.tables.values()].map((table) => entrySheet(catalog, period, table));
  const notes = annotationSheet(catalog, period);
  const rules = checkRules(catalog, period, new Map(tables.map((sheet) => [sheet.table, sheet])));
  const lists = new EntryLists();
  const sheets = [...tables, ...(notes ? [notes] : [])].map((sheet): WriteSheet => {
    const own = rules.get(sheet.table);
    const validations = validationsOf(catalog, sheet, lists);
    return {
      ...writeSheet(sheet),
      ...(own && { conditionalRules: own }),
      ...(validations.length > 0 && { dataValidations: validations }),
    };
  });
  const { label, to } = period.document.frontMatter.period;
  const modified = new Date(`${to}T00:00:00Z`);
  return writeXlsx({
    sheets: [
      guideSheet(period, [...tables, ...(notes ? [notes] : [])]),
      ...sheets,
      { name: words.lists, rows: lists.rows(), hidden: true },
    ],
    properties: { title: words.title(label), creator: catalog.publisher.name, created: modified, modified },
  });
}

const onePageWide = { paperSize: "a4", fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

function writeSheet({ name, rows, columns, headingRow }: EntrySheet): WriteSheet {
  const cells = rows.flatMap((row, line) =>
    row.map(({ value, role, field }, column) => [`${line},${column}`, { value, style: lookOf(role, field) }] as const),
  );
  const widths = columns.map(columnWidth);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  // What is said of the whole table stands in a row of one cell.
  const notes = rows.flatMap((row, index) => (row.length === 1 ? [index] : []));
  const heights = rows.map((row, index) => {
    const texts = row.map(({ value }) => (value instanceof Date ? "" : String(value ?? "")));
    return [index, { height: rowHeight(texts, row.length === 1 ? [whole] : widths) + (index === 0 ? 6 : 0) }] as const;
  });
  return {
    name,
    rows: rows.map((row) => row.map(({ value }): CellValue => value)),
    cells: new Map(cells),
    columns: widths.map((width) => ({ width })),
    merges: notes.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: columns.length - 1 })),
    rowDefs: new Map(heights),
    freezePane: { rows: headingRow + 1, columns: 2 },
    protection: { sheet: true, formatColumns: false, formatRows: false },
    pageSetup: { ...onePageWide, orientation: "landscape" },
  };
}

const guideWidth = 72;

function guideSheet(period: Period, sheets: readonly EntrySheet[]): WriteSheet {
  const { label } = period.document.frontMatter.period;
  const title = words.title(label);
  const lines = [
    title,
    ...words.guideLines(period.id, words.fileName(period.id)),
    ...sheets.map(({ name }) => `– ${name}`),
  ];
  const bold: readonly string[] = words.headings;
  return {
    name: words.guide,
    rows: lines.map((line) => [line]),
    cells: new Map(
      lines.map((line, index) => {
        const look = index === 0 ? lookOf("title", undefined) : { font: { bold: bold.includes(line) } };
        return [`${index},0`, { value: line, style: { ...look, alignment: { wrapText: true, vertical: "top" } } }];
      }),
    ),
    columns: [{ width: guideWidth }],
    rowDefs: new Map(
      lines.map((line, index) => [index, { height: rowHeight([line], [guideWidth]) + (index === 0 ? 6 : 0) }]),
    ),
    protection: { sheet: true },
    view: { showGridLines: false },
    pageSetup: { ...onePageWide, orientation: "portrait" },
  };
}
