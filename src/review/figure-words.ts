/** A figure and how it moved, in the words of a review. */
import { rowTitle } from "../catalog/row-text.ts";
import { type Change, changeOf } from "../derive/change.ts";
import { isExact, type PlacedCell } from "../derive/comparable.ts";
import { formatCell, unitOf } from "../derive/format-cell.ts";

/** "Biên chế và hợp đồng lao động – Công chức: Có mặt". */
export function placeInWords({ table, row, cell }: PlacedCell): string {
  return `${table.schema.title} – ${rowTitle(row)}: ${cell.field.title}`;
}

/** "hơn 50 người", "97,4%". */
export function figureInWords({ cell, row }: PlacedCell): string {
  const unit = unitOf(cell.field, row) ?? "";
  return `${formatCell(cell)}${unit === "%" ? "" : " "}${unit}`.trim();
}

/** From the published figure to the one that takes its place. Undefined for words, bounds and another unit. */
export function replacement(earlier: PlacedCell, later: PlacedCell): Change | undefined {
  const units = [earlier, later].map(({ cell, row }) => unitOf(cell.field, row));
  const isFigure = later.cell.field.kind !== undefined && isExact(earlier.cell) && isExact(later.cell);
  if (!isFigure || units[0] !== units[1]) return undefined;
  const change = changeOf(earlier.cell, later.cell, { comparable: true });
  if (change.kind === "none") return undefined;
  return change.kind === "amount" && units[1] !== undefined ? { ...change, unit: units[1] } : change;
}
