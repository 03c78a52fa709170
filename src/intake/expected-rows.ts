/** The tables and rows that a new period is expected to fill: those of the report it is modelled on, without what changes. */
import type { Period, Row, Table } from "../catalog/catalog.ts";
import { rowText } from "../catalog/row-text.ts";
import type { Field, TableSchema } from "../catalog/table-schema.ts";
import { isDone } from "../derive/task-history.ts";

/** Texts of a table as its CSV file holds them, one a field. */
export interface TableTexts {
  readonly schema: TableSchema;
  readonly records: readonly (readonly string[])[];
}

/** In schema order. */
export function expectedTables(model: Period): TableTexts[] {
  return [...model.tables.values()].map(({ schema, rows }) => ({
    schema,
    records: recurring({ schema, rows }).map((row) =>
      schema.fields.map((field) => (isStanding(field) ? (row.cells.get(field.name)?.text ?? "") : "")),
    ),
  }));
}

/** True of what a row is known by: a new period begins with it. */
export function isStanding({ name, standing }: Field): boolean {
  return standing === true || name === "id" || name === "ten";
}

/** Tasks that are done are not reported again; a group stays for the tasks that are left of it. */
function recurring({ schema, rows }: Pick<Table, "schema" | "rows">): readonly Row[] {
  if (schema.name !== "nhiem_vu") return rows;
  const open = rows.filter((row) => !isDone(row));
  const groups = new Set(open.map((row) => rowText(row, "nhom")));
  return rows.filter((row) => open.includes(row) || groups.has(row.id));
}
