/** A cell that names a row of a table must name one that exists. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Row, Table } from "./catalog.ts";
import { cellPlace } from "./cell-place.ts";
import { listItems } from "./field-validator.ts";
import { suggest } from "./suggestion.ts";
import type { ForeignKey } from "./table-schema.ts";

/** Checks the references of one table; `findTable` gives a register, or a table of the same period. */
export function checkForeignKeys(table: Table, findTable: (name: string) => Table | undefined): Diagnostic[] {
  return (table.schema.foreignKeys ?? []).flatMap((key) => {
    const target = findTable(key.reference.resource);
    // A table that does not exist is a mistake of the schema; rows may stand in a part of a file that cannot be read.
    if (!target || target.incomplete || table.rows.length === 0) return [];
    const existing = keysOf(target, key.reference.fields);
    return table.rows.flatMap((row) => checkRow({ table, row, key, target, existing }));
  });
}

interface Reference {
  readonly table: Table;
  readonly row: Row;
  readonly key: ForeignKey;
  readonly target: Table;
  /** The keys of the rows of `target`, as `keyOf` gives them. */
  readonly existing: ReadonlySet<string>;
}

function checkRow({ table, row, key, target, existing }: Reference): Diagnostic[] {
  if (key.fields.some((name) => row.cells.get(name)?.value === null)) return [];
  const cells = key.fields.flatMap((name) => row.cells.get(name) ?? []);
  const [cell] = cells;
  if (!cell) return [];

  const wanted = cells.map(({ text, field }) => (field.list ? listItems(text) : [text]));
  const [alternatives = [], ...rest] = wanted;
  const { field } = cell;
  return alternatives
    .filter((first) => !existing.has(JSON.stringify([first, ...rest.flat()])))
    .map((found) => ({
      code: "reference-unknown",
      place: cellPlace(table, cell),
      data: {
        found,
        column: field.name,
        title: field.title,
        target: key.reference.resource,
        suggestion: suggest(
          found,
          target.rows.map(({ id }) => id),
        ).text,
      },
    }));
}

/** Asked for a register by every table of every period. */
const knownKeys = new WeakMap<Table, Map<string, ReadonlySet<string>>>();

function keysOf(target: Table, fields: readonly string[]): ReadonlySet<string> {
  const known = knownKeys.get(target) ?? new Map<string, ReadonlySet<string>>();
  knownKeys.set(target, known);
  const keys = known.get(fields.join()) ?? new Set(target.rows.map((row) => keyOf(row, fields)));
  known.set(fields.join(), keys);
  return keys;
}

function keyOf(row: Row, fields: readonly string[]): string {
  return JSON.stringify(fields.map((name) => row.cells.get(name)?.text ?? ""));
}
