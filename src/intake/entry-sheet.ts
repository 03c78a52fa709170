/** One table of a period as a sheet to fill in: what stands in which cell, and what may be typed there. */
import type { Catalog, Period, Row, Table } from "../catalog/catalog.ts";
import type { Field } from "../catalog/table-schema.ts";
import { columnHeadings } from "../publish/workbook-columns.ts";
import { formatDate } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";
import { cellName } from "./cell-name.ts";
import { type EntryValue, entryValue } from "./entry-value.ts";
import { isStanding } from "./expected-rows.ts";
import { findPreviousFigure } from "./previous-figure.ts";

/** `fixed`: names a row or column. `entry`: to be filled in. `previous`: what an earlier report stated. */
export type EntryRole = "title" | "note" | "heading" | "fixed" | "entry" | "previous";

export interface EntryCell {
  readonly value: EntryValue;
  readonly role: EntryRole;
  readonly field?: Field;
}

export interface EntrySheet {
  readonly name: string;
  readonly table: string;
  /** Undefined for the columns that show earlier figures. */
  readonly columns: readonly (Field | undefined)[];
  readonly rows: readonly (readonly EntryCell[])[];
  /** Index of the row of headings. */
  readonly headingRow: number;
  /** Ids of the table's rows; the first stands below the headings. */
  readonly rowIds: readonly string[];
}

/** Empty rows below the last one, for what the earlier report did not have. */
export const spareRows = 5;

const words = ui.intake.workbook;

export function entrySheet(catalog: Catalog, period: Period, table: Table): EntrySheet {
  const { schema, rows } = table;
  const previous = new Map(
    schema.fields.flatMap((field) =>
      field.kind ? [[field.name, previousColumn({ catalog, period, table }, field)]] : [],
    ),
  );
  const columns = schema.fields.flatMap((field) => (previous.get(field.name)?.title ? [field, undefined] : [field]));
  const headings = columnHeadings(schema.fields).flatMap((heading, index): EntryCell[] => {
    const field = schema.fields[index];
    const title = field && previous.get(field.name)?.title;
    const cell: EntryCell = { value: heading, role: "heading", ...(field && { field }) };
    return title ? [cell, { value: title, role: "heading" }] : [cell];
  });
  const lines = rows.map((row) =>
    schema.fields.flatMap((field): EntryCell[] => {
      const cell = row.cells.get(field.name);
      const role = isStanding(field) ? "fixed" : "entry";
      const own: EntryCell = { value: cell ? entryValue(cell) : null, role, field };
      const shown = previous.get(field.name);
      return shown?.title ? [own, { value: shown.texts.get(row.id) ?? "", role: "previous" }] : [own];
    }),
  );
  const spare = Array.from({ length: spareRows }, () =>
    columns.map((field): EntryCell => ({ value: null, role: field ? "entry" : "previous", ...(field && { field }) })),
  );
  const { from, to } = period.document.frontMatter.period;
  const above = [schema.title, words.howTo(formatDate(from), formatDate(to)), schema.description];
  return {
    name: sheetName(schema.order, schema.title),
    table: schema.name,
    columns,
    rows: [
      ...above.map((value, index): EntryCell[] => [{ value, role: index === 0 ? "title" : "note" }]),
      headings,
      ...lines,
      ...spare,
      ...checksBelow(table),
    ],
    headingRow: above.length,
    rowIds: rows.map(({ id }) => id),
  };
}

/** Texts by row id; without title where no row has one. */
function previousColumn(
  { catalog, period, table }: { readonly catalog: Catalog; readonly period: Period; readonly table: Table },
  field: Field,
): { readonly title?: string; readonly texts: ReadonlyMap<string, string> } {
  const found = table.rows.flatMap((row): [Row, NonNullable<ReturnType<typeof findPreviousFigure>>][] => {
    const figure = findPreviousFigure(catalog, { period, table, row }, field.name);
    return figure ? [[row, figure]] : [];
  });
  const periods = [...new Set(found.map(([, figure]) => figure.period))];
  const [only] = periods;
  const title = only && words.previous(periods.length === 1 ? only.document.frontMatter.shortTitle : "");
  const name = ({ period: from, text }: { period: Period; text: string }) =>
    periods.length === 1 ? text : `${text} (${from.document.frontMatter.shortTitle})`;
  return { ...(title && { title }), texts: new Map(found.map(([row, figure]) => [row.id, name(figure)])) };
}

/** What must add up, in words; the workbook colours the cells that do not. */
function checksBelow({ schema }: Table): EntryCell[][] {
  const checks = schema.checks ?? [];
  if (checks.length === 0) return [];
  return [
    [],
    [{ value: words.checks, role: "note" }],
    ...checks.map(({ title }): EntryCell[] => [{ value: `– ${title}.`, role: "note" }]),
  ];
}

/** A spreadsheet takes 31 characters, none of `[]:*?/\`; the number keeps two shortened titles apart. */
export function sheetName(order: number, title: string): string {
  const name = `${String(order).padStart(2, "0")} ${title.replaceAll(/[[\]:*?/\\]/g, " ")}`;
  return name.length <= 31 ? name : `${name.slice(0, 30).trimEnd()}…`;
}

/** Where a column of the table stands, spare rows included: `$C$5:$C$12`. Undefined where it has no such column. */
export function findColumn(sheet: EntrySheet, column: string): string | undefined {
  const columnIndex = sheet.columns.findIndex((field) => field?.name === column);
  if (columnIndex === -1) return undefined;
  const first = sheet.headingRow + 1;
  const last = sheet.headingRow + sheet.rowIds.length + spareRows;
  return `${cellName(first, columnIndex, "absolute")}:${cellName(last, columnIndex, "absolute")}`;
}

/** Where a cell of the table stands on the sheet: `$C$5`. Undefined where it has no such row or column. */
export function findPlace(sheet: EntrySheet, row: string, column: string): string | undefined {
  const rowIndex = sheet.rowIds.indexOf(row);
  const columnIndex = sheet.columns.findIndex((field) => field?.name === column);
  if (rowIndex === -1 || columnIndex === -1) return undefined;
  return cellName(sheet.headingRow + 1 + rowIndex, columnIndex, "absolute");
}
