/** Figures that moved further than figures ordinarily do, by a rule that is printed with them. */
import type { Catalog } from "../catalog/catalog.ts";
import { rowNumber } from "../catalog/row-text.ts";
import type { CellDifference } from "../derive/base-figures.ts";
import type { Change } from "../derive/change.ts";
import type { PlacedCell } from "../derive/comparable.ts";
import { movementOf } from "../derive/comparable-previous.ts";
import { figureInWords, placeInWords } from "../derive/figure-words.ts";
import { formatChange } from "../derive/format-change.ts";
import { ui } from "../text/interface-text.ts";
import { formatNumber } from "../text/number.ts";
import { replacement } from "./replacement.ts";
import type { ListPart } from "./report.ts";
import type { StatePair } from "./state-pair.ts";

/** Least movements that are pointed out. Shares of the earlier figure or of the places; points of a percentage. */
export const jumpRule = { rise: 1, fall: 0.5, points: 20, places: 0.25, smallCount: 10 } as const;

const words = ui.review;

/** New and changed figures against their comparable period, and changed ones against what was published. */
export function jumpPart({ periods, after }: StatePair): ListPart | undefined {
  const items = periods.flatMap(({ cells }) => cells.flatMap((cell) => jumpsOf(after.catalog, cell)));
  const percent = (share: number) => formatNumber(share * 100);
  const remark = words.jumpRule(
    percent(jumpRule.rise),
    percent(jumpRule.fall),
    formatNumber(jumpRule.points),
    percent(jumpRule.places),
    formatNumber(jumpRule.smallCount),
  );
  return items.length > 0 ? { kind: "list", title: words.jumps, remark, items } : undefined;
}

function jumpsOf(catalog: Catalog, { earlier, later }: CellDifference): string[] {
  if (!later || later.cell.field.kind === undefined || typeof later.cell.value !== "number") return [];
  const place = placeInWords(later);
  const replaced = earlier && replacement(earlier, later);
  if (earlier && replaced && isJump(replaced, earlier, later)) {
    return [words.jumpAgainstBase(place, figureInWords(earlier), figureInWords(later), formatChange(replaced))];
  }
  const moved = movementOf(catalog, later);
  if (!moved.earlier || !isJump(moved.change, moved.earlier, later)) return [];
  const period = moved.earlier.period.document.frontMatter.shortTitle;
  const change = formatChange(moved.change);
  return [words.jumpAgainstPeriod(place, figureInWords(later), change, period, figureInWords(moved.earlier))];
}

/** Whether the movement is out of the ordinary by `jumpRule`. */
export function isJump(change: Change, earlier: PlacedCell, later: PlacedCell): boolean {
  switch (change.kind) {
    case "none":
    case "rounding":
      return false;
    case "amount": {
      if (change.relative === null || isSmallCount(earlier, later)) return false;
      return change.relative >= jumpRule.rise || change.relative <= -jumpRule.fall;
    }
    case "points":
      return Math.abs(change.points) >= jumpRule.points;
    case "rank": {
      const places = rowNumber(later.row, "tong_so");
      return places !== undefined && Math.abs(change.places) >= places * jumpRule.places;
    }
    default:
      return change satisfies never;
  }
}

function isSmallCount(...figures: readonly PlacedCell[]): boolean {
  return figures.every(
    ({ cell }) => cell.field.type === "integer" && typeof cell.value === "number" && cell.value < jumpRule.smallCount,
  );
}
