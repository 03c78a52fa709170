/** How far an indicator is from its target. Computed; never stated by the source. */
import type { Indicator } from "../catalog/indicator-register.ts";
import { isExact, type PlacedCell } from "./comparable.ts";
import { placeCell } from "./comparable-previous.ts";
import { subtractExactly } from "./decimal.ts";
import { unitOf } from "./format-cell.ts";

export interface TargetDistance {
  /** The cell of the same period that says what is to be reached. */
  readonly target: PlacedCell;
  /**
   * Target minus figure, above zero: what is still missing; below: what is over it. Undefined where one of them is a
   * bound, or the units differ.
   */
  readonly missing?: number;
  /** Undefined where that cannot be told, or neither way is better. */
  readonly reached?: boolean;
}

/** Undefined where the indicator has no target, or the period of the figure does not state it. */
export function targetDistance(indicator: Indicator, figure: PlacedCell): TargetDistance | undefined {
  const target = indicator.target === undefined ? undefined : placeCell(figure.period, indicator.target);
  if (!target) return undefined;
  const [from, to] = [figure.cell.value, target.cell.value];
  if (typeof from !== "number" || typeof to !== "number") return { target };
  const isSameUnit = unitOf(figure.cell.field, figure.row) === unitOf(target.cell.field, target.row);
  if (!isExact(figure.cell) || !isExact(target.cell) || !isSameUnit) return { target };
  const missing = subtractExactly(to, from);
  switch (indicator.direction) {
    case "more":
      return { target, missing, reached: missing <= 0 };
    case "less":
      return { target, missing, reached: missing >= 0 };
    case "neither":
      return { target, missing };
    default:
      return indicator.direction satisfies never;
  }
}
