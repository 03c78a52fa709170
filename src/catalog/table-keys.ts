/** No two rows of a table may have the same key. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Row, Table } from "./catalog.ts";
import { cellPlace } from "./cell-place.ts";
import { shorten } from "./shorten.ts";

/** A diagnostic at the second row of every key that stands twice. Rows that leave a part of the key empty are not compared. */
export function checkKeys(table: Table): Diagnostic[] {
  const { primaryKey, uniqueKeys = [], fields } = table.schema;
  const uniqueFields = fields.filter(({ constraints }) => constraints?.unique).map(({ name }) => [name]);
  const keys = new Map([primaryKey, ...uniqueKeys, ...uniqueFields].map((key) => [key.join(), key]));
  return [...keys.values()].flatMap((key) => checkKey(table, key));
}

function checkKey(table: Table, key: readonly string[]): Diagnostic[] {
  const firstRows = new Map<string, Row>();
  return table.rows.flatMap((row) => {
    if (key.some((name) => (row.cells.get(name)?.value ?? null) === null)) return [];
    const cells = key.flatMap((name) => row.cells.get(name) ?? []);
    const [cell] = cells;
    if (!cell) return [];
    const values = cells.length === 1 ? String(cell.value) : JSON.stringify(cells.map(({ value }) => value));
    const first = firstRows.get(values);
    if (!first) {
      firstRows.set(values, row);
      return [];
    }
    const found = shorten(cells.map(({ text }) => text).join(", "));
    return [
      {
        code: "key-duplicate",
        place: cellPlace(table, cell),
        data: { found, key: key.join(", "), line: String(first.line) },
      },
    ];
  });
}
