import { describe, expect, it } from "vitest";
import type { Chart, Point } from "./chart.ts";
import { canHide, canZoom, chartInView, follow, toggleSeries, wholeView, zoom } from "./interactive-view.ts";

const point = (value: number): Point => ({ address: "a/b/c", value, bound: "exact", label: String(value) });

function chart(more: Partial<Chart> = {}): Chart {
  return {
    kind: "bar",
    title: "",
    subtitle: "",
    unit: "người",
    measure: "stock",
    categoryTitle: "Mục",
    categories: ["a", "b", "c"].map((label) => ({ label })),
    series: [
      { name: "Giao", pattern: "outline", points: [point(9), point(900), point(3)], total: 912 },
      { name: "Có", pattern: "solid", points: [point(8), point(4), point(2)] },
    ],
    axis: { min: 0, max: 900 },
    ...more,
  };
}

const line = chart({
  kind: "line",
  categories: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((day) => ({ label: String(day), day })),
  series: [{ name: "Số", pattern: "solid", points: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(point), gapsAfter: [1, 5] }],
  breaks: [2, 6],
});

describe("hiding a series", () => {
  it("leaves the others, and an axis that fits them", () => {
    const view = toggleSeries(chart(), wholeView(chart()), 0);
    const shown = chartInView(chart(), view);
    expect(shown.chart.series.map(({ name }) => name)).toEqual(["Có"]);
    expect(shown.chart.axis).toEqual({ min: 0, max: 8 });
    expect(shown.series).toEqual([1]);
  });

  it("keeps the place of a hidden line, which its dash and marker hang on", () => {
    const lines = chart({ kind: "line" });
    const shown = chartInView(lines, { ...wholeView(lines), hidden: [0] });
    expect(shown.chart.series.map(({ points }) => points.map(({ value }) => value))).toEqual([
      [null, null, null],
      [8, 4, 2],
    ]);
    expect(shown.series).toEqual([0, 1]);
  });

  it("shows the series again on the second press", () => {
    const hidden = toggleSeries(chart(), wholeView(chart()), 1);
    expect(toggleSeries(chart(), hidden, 1)).toEqual({ hidden: [], from: 0, to: 3 });
  });

  it("never hides the last one in sight", () => {
    const hidden = toggleSeries(chart(), wholeView(chart()), 1);
    expect(toggleSeries(chart(), hidden, 0)).toBe(hidden);
  });

  it("takes from a stack the total that is no longer drawn", () => {
    const stack = chart({ kind: "stacked", categories: [{ label: "a", total: 17 }] });
    expect(chartInView(stack, { hidden: [0], from: 0, to: 1 }).chart.categories).toEqual([{ label: "a" }]);
  });

  it("is not offered for a part in its whole, two dots of a row, a single series", () => {
    expect(canHide(chart())).toBe(true);
    expect(canHide(chart({ kind: "nested" }))).toBe(false);
    expect(canHide(chart({ kind: "range" }))).toBe(false);
    expect(canHide(line)).toBe(false);
  });

  it("is not offered where measures stand apart: the places left empty would read as not stated", () => {
    const none: Point = { address: "a/b/c", value: null, bound: "exact", label: "không nêu" };
    const [first, second] = chart().series;
    const series = [
      { ...first, points: [point(9), none, none] },
      { ...second, points: [none, point(4), point(2)] },
    ];
    expect(canHide(chart({ series: series as Chart["series"] }))).toBe(false);
  });
});

describe("zooming", () => {
  it("is offered only where there is much to see", () => {
    expect(canZoom(line)).toBe(true);
    expect(canZoom(chart())).toBe(false);
  });

  it("halves what is in view around a category, down to four, and doubles it again", () => {
    const nearer = zoom(line, wholeView(line), "in", 9);
    expect(nearer).toEqual({ hidden: [], from: 5, to: 10 });
    const nearest = zoom(line, zoom(line, nearer, "in", 9), "in", 9);
    expect(nearest).toEqual({ hidden: [], from: 6, to: 10 });
    expect(zoom(line, nearest, "out", 9)).toEqual({ hidden: [], from: 2, to: 10 });
  });

  it("follows a reader past the end of what is in view", () => {
    const view = { hidden: [], from: 2, to: 6 };
    expect(follow(view, 6)).toEqual({ hidden: [], from: 3, to: 7 });
    expect(follow(view, 0)).toEqual({ hidden: [], from: 0, to: 4 });
    expect(follow(view, 4)).toBe(view);
  });

  it("keeps the axis of the whole, and the gaps and breaks of the part", () => {
    const shown = chartInView(line, { hidden: [], from: 4, to: 8 });
    expect(shown.chart.categories.map(({ label }) => label)).toEqual(["4", "5", "6", "7"]);
    expect(shown.chart.series[0]?.gapsAfter).toEqual([1]);
    expect(shown.chart.breaks).toEqual([6]);
    expect(shown.chart.axis).toEqual({ min: 0, max: 900 });
    expect(shown.firstCategory).toBe(4);
  });
});
