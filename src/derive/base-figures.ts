/** What a period states in two states of the site: cells and rows that were added, changed or removed. */
import type { Cell, Period, Row, Table } from "../catalog/catalog.ts";
import type { Field } from "../catalog/table-schema.ts";
import type { PlacedCell } from "./comparable.ts";
import { correctionText } from "./correction-text.ts";

/** A cell that says something else. A side is undefined where nothing was, or is, stated. */
export type CellDifference = { readonly address: string } & (
  | { readonly kind: "changed"; readonly earlier: PlacedCell; readonly later: PlacedCell }
  | { readonly kind: "added"; readonly earlier?: undefined; readonly later: PlacedCell }
  | { readonly kind: "removed"; readonly earlier: PlacedCell; readonly later?: undefined }
);

/**
 * Tables in the order in which the later state has them, rows likewise, those only the earlier has at the end. How exact
 * a figure is belongs to what it says. What cannot be read now is left to the diagnostics about it.
 */
export function cellDifferences(earlier: Period | undefined, later: Period | undefined): CellDifference[] {
  return tablePairs(earlier, later).flatMap(([before, after]) =>
    rowPairs(before, after).flatMap((pair) => compareRow({ earlier, later, before, after }, pair)),
  );
}

export interface RowDifference {
  readonly kind: "added" | "removed";
  readonly table: Table;
  readonly row: Row;
}

/** Rows that only one of the states has. */
export function rowDifferences(
  earlier: Pick<Period, "tables"> | undefined,
  later: Pick<Period, "tables"> | undefined,
): RowDifference[] {
  return tablePairs(earlier, later).flatMap(([before, after]) =>
    rowPairs(before, after).flatMap(([first, second]): RowDifference[] => {
      if (before && first && !second) return [{ kind: "removed", table: before, row: first }];
      return after && second && !first ? [{ kind: "added", table: after, row: second }] : [];
    }),
  );
}

type Pair<T> = readonly [T | undefined, T | undefined];

function tablePairs(
  earlier: Pick<Period, "tables"> | undefined,
  later: Pick<Period, "tables"> | undefined,
): Pair<Table>[] {
  const names = new Set([...(later?.tables.keys() ?? []), ...(earlier?.tables.keys() ?? [])]);
  return [...names].map((name) => [earlier?.tables.get(name), later?.tables.get(name)]);
}

function rowPairs(before: Table | undefined, after: Table | undefined): Pair<Row>[] {
  const rowsBefore = new Map(before?.rows.map((row) => [row.id, row]));
  const rowsAfter = new Map(after?.rows.map((row) => [row.id, row]));
  const ids = new Set([...rowsAfter.keys(), ...(after?.incomplete ? [] : rowsBefore.keys())]);
  return [...ids].map((id) => [rowsBefore.get(id), rowsAfter.get(id)]);
}

interface States {
  readonly earlier: Period | undefined;
  readonly later: Period | undefined;
  readonly before: Table | undefined;
  readonly after: Table | undefined;
}

function compareRow(states: States, [first, second]: Pair<Row>): CellDifference[] {
  const fields = fieldsOf(states.after, states.before);
  return fields.flatMap(({ name }): CellDifference[] => {
    const wasCell = first?.cells.get(name);
    const isCell = second?.cells.get(name);
    if (isCell?.unreadable || saysTheSame(wasCell, isCell)) return [];
    const earlier = place(states.earlier, states.before, first, wasCell);
    const later = place(states.later, states.after, second, isCell);
    const address = (isCell ?? wasCell)?.address ?? "";
    if (earlier && later) return [{ kind: "changed", address, earlier, later }];
    if (later) return [{ kind: "added", address, later }];
    return earlier ? [{ kind: "removed", address, earlier }] : [];
  });
}

/** The columns of both, without the key. */
function fieldsOf(after: Table | undefined, before: Table | undefined): Field[] {
  const fields = [after, before].flatMap((table) =>
    (table?.schema.fields ?? []).filter(({ name }) => !table?.schema.primaryKey.includes(name)),
  );
  return [...new Map(fields.toReversed().map((field) => [field.name, field])).values()].toReversed();
}

/** "26.0" says what "26" says; "hơn 26" does not. */
function saysTheSame(a: Cell | undefined, b: Cell | undefined): boolean {
  const [first, second] = [a, b].map((cell) => {
    const value = cell?.value ?? null;
    return cell && value !== null ? correctionText({ ...cell, text: String(value) }) : "";
  });
  return first === second;
}

function place(
  period: Period | undefined,
  table: Table | undefined,
  row: Row | undefined,
  cell: Cell | undefined,
): PlacedCell | undefined {
  return period && table && row && cell && cell.value !== null ? { period, table, row, cell } : undefined;
}
