/** What was read of a table laid over what the period has: the records to write, and every cell that changes. */
import type { Table } from "../catalog/catalog.ts";
import type { Field } from "../catalog/table-schema.ts";
import type { TableTexts } from "./expected-rows.ts";
import type { ReadRow } from "./read-table.ts";

export interface CellChange {
  readonly row: string;
  readonly field: Field;
  /** Texts of the canonical CSV; empty where nothing stands. */
  readonly before: string;
  readonly after: string;
}

export interface MergedTable extends TableTexts {
  readonly changes: readonly CellChange[];
  /** Ids of rows that the period did not have. */
  readonly newRows: readonly string[];
}

/** An empty cell of the file takes nothing away: what is stated is removed in the CSV file, by hand. Rows that the file lacks stay. */
export function mergeTable({ schema, rows }: Table, read: readonly ReadRow[]): MergedTable {
  const [key = ""] = schema.primaryKey;
  const byId = new Map(read.map((row) => [row.id, row]));
  const newRows = read.filter(({ isNew }) => isNew);
  const lines = [
    ...rows.map(({ id, cells }) => ({ id, textOf: (column: string) => cells.get(column)?.text ?? "" })),
    ...newRows.map(({ id }) => ({ id, textOf: (column: string) => (column === key ? id : "") })),
  ];
  const changes: CellChange[] = [];
  const records = lines.map(({ id, textOf }) =>
    schema.fields.map((field) => {
      const before = textOf(field.name);
      const after = byId.get(id)?.cells.get(field.name)?.text ?? before;
      if (after !== before) changes.push({ row: id, field, before, after });
      return after;
    }),
  );
  return { schema, records, changes, newRows: newRows.map(({ id }) => id) };
}
