/** The figures a selection asks for, point by point, and how they group into stacks. */
import type { Row, Table } from "../catalog/catalog.ts";
import type { Field } from "../catalog/table-schema.ts";
import { addExactly } from "../derive/decimal.ts";
import type { Point } from "./chart.ts";
import { pointOf } from "./point.ts";
import type { Selection } from "./selection.ts";

export function pointAt({ table }: Selection, row: Row, measure: Field): Point {
  return pointOf(`${table.schema.name}/${row.id}/${measure.name}`, row.cells.get(measure.name));
}

/** The points of every measure in every row. */
export function allPoints(selection: Selection): Point[] {
  return selection.measures.flatMap((measure) => selection.rows.map((row) => pointAt(selection, row, measure)));
}

/** Of a `stacked` or `share` chart: the parts of each bar. One measure makes one bar of all rows; several make a bar of each row. */
export function stacksOf(selection: Selection): Point[][] {
  const [measure, ...more] = selection.measures;
  if (measure && more.length === 0) return [selection.rows.map((row) => pointAt(selection, row, measure))];
  return selection.rows.map((row) => selection.measures.map((each) => pointAt(selection, row, each)));
}

/** The sum of the values stated. */
export function sumOf(points: readonly Point[]): number {
  return addExactly(points.map((point) => point.value ?? 0));
}

/** Whether every value is stated, and not as a bound. */
export function areExact(points: readonly Point[]): boolean {
  return points.every((point) => point.value !== null && point.bound === "exact");
}

/** The whole where it is a cell of this table; a point without value otherwise. */
export function statedWhole(address: string, table: Table): Point {
  const [name, rowId, column] = address.split("/");
  const row = name === table.schema.name ? table.rows.find((candidate) => candidate.id === rowId) : undefined;
  return pointOf(address, column ? row?.cells.get(column) : undefined);
}
