/** How a branch moves a figure that was published. */
import { type Change, changeOf } from "../derive/change.ts";
import { isExact, type PlacedCell } from "../derive/comparable.ts";
import { unitOf } from "../derive/format-cell.ts";

/** From the published figure to the one that takes its place. Undefined for words, bounds and another unit. */
export function replacement(earlier: PlacedCell, later: PlacedCell): Change | undefined {
  const units = [earlier, later].map(({ cell, row }) => unitOf(cell.field, row));
  const isFigure = later.cell.field.kind !== undefined && isExact(earlier.cell) && isExact(later.cell);
  if (!isFigure || units[0] !== units[1]) return undefined;
  const change = changeOf(earlier.cell, later.cell, { comparable: true });
  if (change.kind === "none") return undefined;
  return change.kind === "amount" && units[1] !== undefined ? { ...change, unit: units[1] } : change;
}
