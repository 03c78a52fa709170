import { describe, expect, it } from "vitest";
import { catalogWithBreak, type Figure, figure } from "../../tests/fixtures/placed-cell.ts";
import type { Direction, Indicator } from "../catalog/indicator-register.ts";
import { indicatorsOf } from "../catalog/indicator-register.ts";
import { type IndicatorStanding, kindsOf, standingOf } from "./indicator-standing.ts";
import { seriesOf } from "./series.ts";

const windows = [
  { kind: "quy", from: "2023-12-15", to: "2024-03-14", cumulative: false },
  { kind: "quy", from: "2024-06-15", to: "2024-09-14", cumulative: false },
] as const;

function standing(figures: readonly Figure[], direction: Direction = "neither") {
  const placed = figures.map((each, index) => figure({ ...each, period: windows[index] ?? {} }));
  const catalog = { ...catalogWithBreak(undefined), periods: placed.map(({ period }) => period).toReversed() };
  const [known] = indicatorsOf(catalog);
  const indicator: Indicator = { ...(known ?? expect.fail()), direction };
  return standingOf({ indicator, series: seriesOf(catalog, indicator) });
}

describe("standingOf", () => {
  it.each([
    ["a rise where more is better", "20", "23", "more", { value: 23, change: 0.15, course: "better" }],
    ["a rise where less is better", "20", "23", "less", { value: 23, change: 0.15, course: "worse" }],
    ["a fall where less is better", "20", "15", "less", { value: 15, change: -0.25, course: "better" }],
    ["a move where neither way is better", "20", "23", "neither", { value: 23, change: 0.15, course: "moved" }],
    ["no move", "20", "20", "more", { value: 20, change: 0, course: "same" }],
    ["a rise from nought, which has no share", "0", "4", "more", { value: 4, change: undefined, course: "better" }],
  ] as const)("tells %s", (_what, from, to, direction, expected) => {
    expect(standing([{ text: from }, { text: to }], direction)).toMatchObject(expected);
  });

  it("takes percentages by points", () => {
    const shares = [
      { text: "97.5", unit: "%" },
      { text: "95", unit: "%" },
    ];
    expect(standing(shares, "more")).toMatchObject({ change: -0.025, course: "worse" });
  });

  it("takes a smaller number of a rank as better, as a part of the places", () => {
    const ranks: Figure[] = [
      { measure: "rank", text: "40", row: { tong_so: "50", nam: "2022" } },
      { measure: "rank", text: "35", row: { tong_so: "50", nam: "2023" } },
    ];
    expect(standing(ranks, "less")).toMatchObject({ value: 35, change: 0.1, course: "better" });
  });

  it("tells nothing of a first figure but the figure", () => {
    expect(standing([{ text: "20" }])).toEqual({
      value: 20,
      change: undefined,
      course: "incomparable",
      target: "none",
    });
  });

  it("tells nothing where no report states the figure", () => {
    const { id, title } = { id: "x", title: "X" };
    const indicator = { id, title, direction: "more" } as Indicator;
    expect(standingOf({ indicator, series: undefined })).toEqual({
      value: undefined,
      change: undefined,
      course: "incomparable",
      target: "none",
    });
  });
});

describe("kindsOf", () => {
  const first: IndicatorStanding = { value: 20, change: undefined, course: "incomparable", target: "none" };

  it("finds nothing to tell apart where every figure is the first", () => {
    expect(kindsOf([first, { ...first, value: 7 }])).toEqual({ courses: [], targets: [], haveChanges: false });
  });

  it("gives the kinds that there are, in their order", () => {
    const worse: IndicatorStanding = { value: 5, change: -0.5, course: "worse", target: "open" };
    expect(kindsOf([first, worse, worse])).toEqual({
      courses: ["worse", "incomparable"],
      targets: ["open", "none"],
      haveChanges: true,
    });
  });
});
