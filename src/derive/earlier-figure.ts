/** The tables of a period before a correction: the cell as an entry of the log says it was. */
import { parseAddress } from "../catalog/address.ts";
import type { Cell, Period, Row, Table } from "../catalog/catalog.ts";
import { fieldValidator } from "../catalog/field-validator.ts";
import type { Field, TableSchema } from "../catalog/table-schema.ts";
import { readCorrectionText } from "./correction-text.ts";

/**
 * The tables in which the cell at `address` states `text`, written as in the log; nothing where it is empty. A row that
 * states nothing any more is left out, one that the log brings back stands at the end. Undefined where no table of
 * `schemas` has such a column.
 */
export function withFigure(
  tables: Period["tables"],
  { address, text }: { readonly address: string; readonly text: string },
  schemas: ReadonlyMap<string, TableSchema>,
): Period["tables"] | undefined {
  const place = parseAddress(address);
  const schema = schemas.get(place?.table ?? "");
  const field = schema?.fields.find(({ name }) => name === place?.column);
  if (!place || !schema || !field) return undefined;
  const table = tables.get(schema.name) ?? { schema, file: "", rows: [] };
  const row = table.rows.find(({ id }) => id === place.row) ?? newRow(place.row, schema);
  const cell = stating(row.cells.get(field.name) ?? emptyCell(field, address), text);
  const changed = { ...row, cells: new Map([...row.cells, [field.name, cell]]) };
  const rows = table.rows.includes(row)
    ? table.rows.map((one) => (one === row ? changed : one))
    : [...table.rows, changed];
  return new Map([...tables, [schema.name, withRows(table, rows)]]);
}

function withRows(table: Table, rows: readonly Row[]): Table {
  const keys = table.schema.primaryKey;
  const isStated = (row: Row) =>
    [...row.cells.values()].some(({ field, value }) => value !== null && !keys.includes(field.name));
  return { ...table, rows: rows.filter(isStated) };
}

function newRow(id: string, schema: TableSchema): Row {
  const [key = ""] = schema.primaryKey;
  const cells = schema.fields.map((field): [string, Cell] => {
    const cell = emptyCell(field, `${schema.name}/${id}/${field.name}`);
    return [field.name, field.name === key ? stating(cell, id) : cell];
  });
  return { id, line: 0, cells: new Map(cells) };
}

function emptyCell(field: Field, address: string): Cell {
  return { address, field, text: "", value: null, span: { line: 1, column: 1, length: 1 } };
}

/** What the annotation says beside the qualifier, such as how the figure is printed, belonged to the other figure. */
function stating({ annotation, ...cell }: Cell, written: string): Cell {
  const { text, qualifier } = readCorrectionText(written);
  const read = text === "" ? { success: true, data: null } : fieldValidator(cell.field).safeParse(text);
  const kept = annotation?.source ?? [];
  return {
    ...cell,
    text,
    value: read.success ? read.data : text,
    ...((qualifier || kept.length > 0) && { annotation: { source: kept, ...(qualifier && { qualifier }) } }),
  };
}
