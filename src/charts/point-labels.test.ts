import { describe, expect, it } from "vitest";
import { exampleChart } from "../../tests/fixtures/example-chart.ts";
import { exampleTable, people } from "../../tests/fixtures/example-table.ts";
import type { Chart } from "./chart.ts";
import { formats } from "./look.ts";
import { pointLabels } from "./point-labels.ts";

/** A line with these figures in consecutive years; several lines where a year has several figures. */
function line(...years: (readonly (number | "")[])[]): Chart {
  const names = (years[0] ?? []).map((_, index) => `c${index}`);
  const rows = years.map((figures, index) => [`r${index}`, "x", 2000 + index, ...figures].join(","));
  const table = exampleTable({
    fields: [{ name: "nam", title: "Năm", type: "year" }, ...names.map((name) => people(name, name))],
    csv: `id,ten,nam,${names}\n${rows.join("\n")}\n`,
  });
  return exampleChart({ type: "line", x: "nam", y: names.join(" ") }, table);
}

/** "5 above, 3 below" for points this many pixels apart, on a flat line. */
function told(chart: Chart, pitch: number, series = 0): string {
  const places = chart.categories.map((_, index) => ({ x: index * pitch, y: 0 }));
  return pointLabels(chart, series, places, formats.wide)
    .map(({ text, side }) => `${text} ${side}`)
    .join(", ");
}

describe("pointLabels", () => {
  it("writes above a point, but below one in a valley of the line", () => {
    expect(told(line([5], [3], [8], [8]), 100)).toBe("5 above, 3 below, 8 above, 8 above");
    expect(told(line([1], [9]), 100)).toBe("1 below, 9 above");
    expect(told(line([4], [4]), 100)).toBe("4 above, 4 above");
    expect(told(line([1000], [9], [8]), 100)).toBe("1.000 above, 9 below, 8 above");
  });

  it("does not take what is not stated for a neighbour", () => {
    expect(told(line([5], [""], [3], [2]), 100)).toBe("5 above, 3 above, 2 below");
  });

  it("writes the ends and the extremes where figures crowd", () => {
    const crowd = line([500], [300], [900], [600], [700], [100], [400], [450]);
    expect(told(crowd, 30)).toBe("450 above, 500 above, 900 above, 100 below");
    expect(told(crowd, 12)).toBe("450 above, 500 above");
  });

  it("writes a figure high above another, though not abreast of it", () => {
    const peak = line([1], [2], [9000], [3], [1]);
    const places = peak.categories.map((_, index) => ({ x: index * 15, y: index === 2 ? 0 : 190 }));
    expect(pointLabels(peak, 0, places, formats.wide).map(({ text }) => text)).toEqual(["1", "1", "9.000"]);
  });

  it("of several series writes the highest above and the lowest below", () => {
    const three = line([5, 9, 1], [6, 2, 4]);
    expect([0, 1, 2].map((series) => told(three, 100, series))).toEqual(["6 above", "9 above, 2 below", "1 below"]);
  });
});
