import { describe, expect, it } from "vitest";
import { type Figure, figure } from "../../tests/fixtures/placed-cell.ts";
import type { Indicator } from "../catalog/indicator-register.ts";
import type { Change } from "./change.ts";
import { type IndicatorMovement, largestMovements } from "./movement.ts";

function movement(title: string, change: Change, figures: { now?: Figure; before?: Figure } = {}): IndicatorMovement {
  const indicator: Indicator = {
    id: title,
    title,
    definition: undefined,
    address: "so/dong/cot",
    direction: "neither",
    target: undefined,
    targetDocumentId: undefined,
    areaId: undefined,
  };
  return { indicator, figure: figure(figures.now ?? {}), earlier: figure(figures.before ?? {}), change };
}

/** The figure as a whole number of things. */
function asCount(moved: IndicatorMovement): IndicatorMovement {
  const { figure: placed } = moved;
  const field = { ...placed.cell.field, type: "integer" as const };
  return { ...moved, figure: { ...placed, cell: { ...placed.cell, field } } };
}

/** The figure as a rank out of 50. */
function outOf50(moved: IndicatorMovement): IndicatorMovement {
  const { figure: placed } = moved;
  const total = { ...placed.cell, value: 50 };
  return { ...moved, figure: { ...placed, row: { ...placed.row, cells: new Map([["tong_so", total]]) } } };
}

const amount = (relative: number | null, absolute = 1): Change => ({ kind: "amount", absolute, relative });
const titles = (movements: readonly IndicatorMovement[]) => movements.map(({ indicator }) => indicator.title);

describe("largestMovements", () => {
  it("ranks amounts by their share, percentages by points and ranks by the share of places", () => {
    const movements = [
      movement("tăng 5%", amount(0.05)),
      outOf50(movement("lên 10 trên 50 bậc", { kind: "rank", places: 10 })),
      movement("giảm 30%", amount(-0.3)),
      movement("giảm 10 điểm", { kind: "points", points: -10 }),
    ];
    expect(titles(largestMovements(movements))).toEqual(["giảm 30%", "lên 10 trên 50 bậc", "giảm 10 điểm", "tăng 5%"]);
  });

  it("takes five", () => {
    const movements = ["a", "b", "c", "d", "e", "f"].map((title) => movement(title, amount(0.1)));
    expect(titles(largestMovements(movements))).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("leaves out what did not move, rose from nothing, or is not compared", () => {
    const movements = [
      movement("không đổi", amount(0, 0)),
      movement("từ 0", amount(null)),
      movement("trong mức làm tròn", { kind: "rounding" }),
      movement("không so", { kind: "none", comparability: { comparable: false, reason: "bound", data: {} } }),
    ];
    expect(largestMovements(movements)).toEqual([]);
  });

  it("leaves out counts below ten in both periods, not small amounts of another kind", () => {
    const movements = [
      asCount(movement("9 thành 8", amount(-0.111), { now: { text: "8" }, before: { text: "9" } })),
      asCount(movement("9 thành 12", amount(0.333), { now: { text: "12" }, before: { text: "9" } })),
      movement("0,8 thành 0,9 ha", amount(0.125), { now: { text: "0.9" }, before: { text: "0.8" } }),
    ];
    expect(titles(largestMovements(movements))).toEqual(["9 thành 12", "0,8 thành 0,9 ha"]);
  });
});
