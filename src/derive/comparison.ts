/** Two periods side by side: every table, row and figure of both, and how each figure changed. */
import type { Catalog, Cell, Period, Row, Table } from "../catalog/catalog.ts";
import { rowTitle } from "../catalog/row-text.ts";
import type { Field, TableSchema } from "../catalog/table-schema.ts";
import { type Change, changeBetween } from "./change.ts";
import type { PlacedCell } from "./comparable.ts";
import { unitOf } from "./format-cell.ts";

export interface PeriodPair {
  readonly earlier: Period;
  readonly later: Period;
}

/** Which of the two periods has a table or a row. */
export type Presence = "both" | "earlier" | "later";

export interface ComparedCell {
  readonly field: Field;
  readonly unit: string | undefined;
  /** Undefined where the period lacks the row or states nothing. */
  readonly earlier: Cell | undefined;
  readonly later: Cell | undefined;
  /** Undefined where one of them states nothing, and for words. */
  readonly change: Change | undefined;
}

export interface ComparedRow {
  readonly id: string;
  /** As the later period has it. */
  readonly title: string;
  readonly presence: Presence;
  /** Every figure, and where both periods have the row, the words that differ. */
  readonly cells: readonly ComparedCell[];
}

export interface ComparedTable {
  readonly schema: TableSchema;
  readonly presence: Presence;
  /** Rows that have figures, differ, or stand in one period only: the later period's in its order, then the others. */
  readonly rows: readonly ComparedRow[];
  /** Rows without figures that both periods have word for word. */
  readonly sameRows: number;
}

/** Tables that either period has, in the order of the schemas. Rows are matched by id. */
export function compareTables(catalog: Catalog, pair: PeriodPair): ComparedTable[] {
  return [...catalog.schemas.values()].flatMap((schema) => {
    const earlier = pair.earlier.tables.get(schema.name);
    const later = pair.later.tables.get(schema.name);
    if (schema.scope !== "period" || !(earlier ?? later)) return [];
    const ids = new Set([...rowIds(later), ...rowIds(earlier)]);
    const compared = [...ids].map((id) => compareRow(catalog, pair, { schema, id }));
    const rows = compared.filter(({ presence, cells }) => presence !== "both" || cells.length > 0);
    return [{ schema, presence: presenceOf(earlier, later), rows, sameRows: compared.length - rows.length }];
  });
}

/** Only the figures that have a change; rows and tables without one are left out. */
export function onlyCompared(tables: readonly ComparedTable[]): ComparedTable[] {
  return tables.flatMap((table) => {
    const rows = table.rows.flatMap((row) => {
      const cells = row.cells.filter(({ change }) => change !== undefined && change.kind !== "none");
      return cells.length > 0 ? [{ ...row, cells }] : [];
    });
    return rows.length > 0 ? [{ ...table, rows }] : [];
  });
}

interface RowKey {
  readonly schema: TableSchema;
  readonly id: string;
}

function compareRow(catalog: Catalog, pair: PeriodPair, { schema, id }: RowKey): ComparedRow {
  const earlier = findRow(pair.earlier.tables.get(schema.name), id);
  const later = findRow(pair.later.tables.get(schema.name), id);
  const presence = presenceOf(earlier, later);
  const titled = later ?? earlier;

  const compareField = (field: Field): ComparedCell[] => {
    const first = placedCell(pair.earlier, schema, earlier, field);
    const second = placedCell(pair.later, schema, later, field);
    const isShown = field.kind ? first || second : presence === "both" && first?.cell.text !== second?.cell.text;
    if (!isShown) return [];
    const change = field.kind && first && second ? changeBetween(catalog, first, second) : undefined;
    return [{ field, unit: titled && unitOf(field, titled), earlier: first?.cell, later: second?.cell, change }];
  };

  return {
    id,
    title: titled ? rowTitle(titled) : id,
    presence,
    cells: schema.fields.filter(({ name }) => !schema.primaryKey.includes(name)).flatMap(compareField),
  };
}

function rowIds(table: Table | undefined): string[] {
  return (table?.rows ?? []).map(({ id }) => id);
}

function findRow(table: Table | undefined, id: string): Row | undefined {
  return table?.rows.find((row) => row.id === id);
}

/** Undefined where nothing is stated. */
function placedCell(period: Period, schema: TableSchema, row: Row | undefined, field: Field): PlacedCell | undefined {
  const table = period.tables.get(schema.name);
  const cell = row?.cells.get(field.name);
  return table && row && cell && cell.value !== null ? { period, table, row, cell } : undefined;
}

function presenceOf(earlier: unknown, later: unknown): Presence {
  if (earlier === undefined) return "later";
  return later === undefined ? "earlier" : "both";
}
