import { describe, expect, it } from "vitest";
import { exampleChart, pairedTable } from "../../tests/fixtures/example-chart.ts";
import { formats } from "./look.ts";
import { layOutRange, sideLabels } from "./range-layout.ts";

function chartOf(...given: Parameters<typeof pairedTable>) {
  return exampleChart({ type: "range", y: "truoc sau" }, pairedTable(...given));
}

/** "left 20 | right 26" for the row. */
function sides(chart: ReturnType<typeof chartOf>): string {
  return sideLabels(chart, 0)
    .map(({ side, label, isOpen }) => `${side} ${label}${isOpen ? " open" : ""}`)
    .join(" | ");
}

describe("sideLabels", () => {
  it("sets the smaller figure on the left, the first of two equal ones too", () => {
    expect(sides(chartOf([[20, 26]]))).toBe("left 20 | right 26");
    expect(sides(chartOf([[26, 20]]))).toBe("right 26 | left 20");
    expect(sides(chartOf([[7, 7]]))).toBe("left 7 | right 7");
  });

  it("says what is not stated beside the dot that is there", () => {
    expect(sides(chartOf([["", 26]]))).toBe("left không nêu | right 26");
    expect(sides(chartOf([[20, ""]]))).toBe("left 20 | right không nêu");
    expect(
      sides(
        chartOf([
          ["", ""],
          [1, 2],
        ]),
      ),
    ).toBe("right không nêu");
  });

  it("leaves a bound open on the side where the true figure lies", () => {
    expect(sides(chartOf([[20, 26]], { "a/sau": "more_than" }))).toBe("left 20 | right hơn 26 open");
    expect(sides(chartOf([[20, 26]], { "a/truoc": "less_than" }))).toBe("left dưới 20 open | right 26");
    expect(sides(chartOf([[20, 26]], { "a/truoc": "more_than" }))).toBe("left hơn 20 | right 26");
  });
});

describe("layOutRange", () => {
  it("starts the axis at zero", () => {
    expect(
      layOutRange(
        chartOf([
          [20, 26],
          [3, 1],
        ]),
        formats.wide,
      ).ticks,
    ).toEqual([0, 10, 20, 30]);
  });

  it("leaves the labels room on both sides, in both drawings", () => {
    const chart = chartOf([
      [2813493, 0],
      [5, 2813493],
    ]);
    for (const format of [formats.wide, formats.narrow]) {
      const { left, right } = layOutRange(chart, format).axis;
      expect(left).toBeGreaterThan(20);
      // 2.813.493 lies a little before the last tick, 3.000.000.
      expect(right).toBeLessThan(format.width - 40);
      expect(right - left).toBeGreaterThan(100);
    }
  });
});
