/** The indicators that moved most in a period, by a rule that the site states beside them. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { type Indicator, indicatorsOf } from "../catalog/indicator-register.ts";
import { type Change, signedShare } from "./change.ts";
import type { PlacedCell } from "./comparable.ts";
import { movementOf, placeCell } from "./comparable-previous.ts";
import { isMove } from "./comparison-tally.ts";

/** At most `most` are shown; counts that stay under `leastCount` are left out, because one more is a large share of them. */
export const movementRule = { most: 5, leastCount: 10 } as const;

export interface IndicatorMovement {
  readonly indicator: Indicator;
  readonly figure: PlacedCell;
  /** The previous comparable figure; absent where no earlier report states one. */
  readonly earlier?: PlacedCell;
  readonly change: Change;
}

/** Every indicator that the period states, in the order of the register. */
export function indicatorMovements(catalog: Catalog, period: Period): IndicatorMovement[] {
  return indicatorsOf(catalog).flatMap((indicator) => {
    const figure = placeCell(period, indicator.address ?? "");
    return figure ? [{ indicator, figure, ...movementOf(catalog, figure) }] : [];
  });
}

/** The largest first. Amounts are ranked by their share of the earlier figure, percentages by points, ranks by the share of places. */
export function largestMovements(movements: readonly IndicatorMovement[]): IndicatorMovement[] {
  return movements
    .flatMap((movement) => {
      const size = sizeOf(movement);
      return size === undefined ? [] : [{ movement, size }];
    })
    .sort((a, b) => b.size - a.size)
    .slice(0, movementRule.most)
    .map(({ movement }) => movement);
}

/** 0.1 for ten percent, ten points, or a tenth of the places; undefined where nothing moved or the rule leaves it out. */
function sizeOf({ change, figure, earlier }: IndicatorMovement): number | undefined {
  if (!isMove(change) || (change.kind === "amount" && isSmallCount(figure, earlier))) return undefined;
  const share = signedShare(change, figure);
  return share === undefined ? undefined : Math.abs(share);
}

function isSmallCount(figure: PlacedCell, earlier: PlacedCell | undefined): boolean {
  const values = [figure.cell.value, earlier?.cell.value];
  return (
    figure.cell.field.type === "integer" &&
    values.every((value) => typeof value === "number" && value < movementRule.leastCount)
  );
}
