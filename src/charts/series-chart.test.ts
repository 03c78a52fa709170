import { describe, expect, it } from "vitest";
import { catalogWithBreak, type Figure, figure } from "../../tests/fixtures/placed-cell.ts";
import { indicatorsOf } from "../catalog/indicator-register.ts";
import { seriesOf } from "../derive/series.ts";
import { strandsOf } from "../derive/series-strand.ts";
import { describeChart } from "./describe.ts";
import { drawChart } from "./draw.ts";
import { footnotesOf } from "./footnotes.ts";
import { chartStrand } from "./series-chart.ts";
import { drawSparkline } from "./sparkline.ts";

const window = (from: string, to: string) => ({ kind: "quy", from, to, cumulative: false }) as const;
const windows = [
  window("2023-12-15", "2024-03-14"),
  window("2024-06-15", "2024-09-14"),
  window("2024-12-15", "2025-03-14"),
];

/** The chart of the newest strand of figures in the order of time. */
function chartOf(figures: readonly Figure[], breakDate?: string) {
  const placed = figures.map((each, index) => figure({ unit: "người", ...each, period: windows[index] ?? {} }));
  const catalog = { ...catalogWithBreak(breakDate), periods: placed.map(({ period }) => period).toReversed() };
  const [indicator] = indicatorsOf(catalog);
  const series = indicator && seriesOf(catalog, indicator);
  const [strand] = series ? strandsOf(catalog, series) : [];
  if (!series || !strand) throw new Error("No figures to draw");
  return chartStrand(series, strand, { title: "Số", subtitle: "người" });
}

describe("chartStrand", () => {
  it("puts each figure at the last day of its period, on an axis from zero", () => {
    const chart = chartOf([{ text: "10" }, { text: "12" }]);
    expect(chart.categories).toEqual([
      { label: "3/2024", day: 19796 },
      { label: "9/2024", day: 19980 },
    ]);
    expect(chart.axis).toEqual({ min: 0, max: 12 });
    expect(chart.series[0]?.gapsAfter).toEqual([]);
  });

  it("puts a rank at the year it is of, on an axis as long as the number of those ranked", () => {
    const rank = (text: string, nam: string): Figure => ({ measure: "rank", text, row: { nam, tong_so: "63" } });
    const chart = chartOf([rank("44", "2021"), rank("40", "2022")]);
    expect(chart).toMatchObject({ kind: "rank", unit: "", axis: { min: 1, max: 63 }, rankedOf: 63 });
    expect(chart.categories.map(({ label }) => label)).toEqual(["2021", "2022"]);
  });

  it("tells ranks with the month they are of, set apart from the number of those ranked", () => {
    const rank = (text: string): Figure => ({ measure: "rank", text, row: { tong_so: "63" } });
    expect(describeChart(chartOf([rank("44"), rank("40")]))).toBe(
      "Từ hạng 44/63 (3/2024) đến hạng 40/63 (9/2024): lên 4 bậc.",
    );
  });

  it("has only the breaks between its first and last figure", () => {
    expect(chartOf([{ text: "10" }, { text: "12" }], "2024-05-01").breaks).toEqual([19844]);
    expect(chartOf([{ text: "10" }, { text: "12" }], "2025-01-01").breaks).toEqual([]);
  });
});

describe("a break within a period", () => {
  const flow = (text: string): Figure => ({ measure: "flow", text });
  const chart = chartOf([flow("10"), flow("30"), flow("28")], "2024-07-01");

  it("goes through the figure of that period, which compares with neither side", () => {
    expect({ breaks: chart.breaks, cuts: chart.cuts, gaps: chart.series[0]?.gapsAfter }).toEqual({
      breaks: [],
      // 14 September 2024
      cuts: [19980],
      gaps: [0, 1],
    });
    const svg = drawChart(chart, "wide");
    const [, lineAt] = /<g class="break"[^>]*><path d="M([\d.]+) /.exec(svg) ?? [];
    const [, pointAt] = [...svg.matchAll(/<circle cx="([\d.]+)"/g)].map(([, x]) => x);
    expect(lineAt).toBe(pointAt);
  });

  it("is told instead of the gaps on its two sides", () => {
    expect(footnotesOf(chart)).toEqual([
      "Đường đứt dọc đi qua một điểm là điểm gãy nằm trong chính kỳ ấy: số của kỳ không so được với kỳ trước, kỳ sau.",
    ]);
  });

  it("stands between two figures that are counted at a date", () => {
    expect(chartOf([{ text: "10" }, { text: "30" }], "2024-07-01")).toMatchObject({ breaks: [19905] });
  });
});

describe("a chart cut at a break", () => {
  const chart = chartOf([{ text: "10" }, { text: "30" }, { text: "28", qualifier: "provisional" }], "2024-05-01");

  it("is described part by part, and no change is told across the break", () => {
    expect(describeChart(chart)).toBe(
      "3/2024: 10 người. Từ 30 người (9/2024) đến 28 người (3/2025): giảm 2 người. " +
        "Mức tăng, giảm do trang này tính.",
    );
    expect(footnotesOf(chart)).toEqual([
      "Điểm rỗng là số tạm tính.",
      "Đường đứt dọc là điểm gãy: không nối, không so số hai bên.",
    ]);
  });

  it("draws one line for the part of two figures, none across, and the provisional figure hollow", () => {
    const svg = drawChart(chart, "wide");
    expect(svg.match(/<g class="ink-1" stroke-width="2"><path[^>]*\/><\/g>/g)).toHaveLength(1);
    expect(svg.match(/<g class="break"/g)).toHaveLength(1);
    expect(svg.match(/<g class="ink-1 marker provisional"><circle [^>]*\/><\/g>/g)).toHaveLength(1);
  });
});

describe("drawSparkline", () => {
  it("draws the figures on the axis of the chart, without words, and does not join what does not compare", () => {
    expect(drawSparkline(chartOf([{ text: "12" }, { text: "6" }, { text: "0" }], "2024-05-01"))).toBe(
      '<svg class="sparkline" viewBox="0 0 120 32" aria-hidden="true">' +
        '<g class="ink-1" stroke-width="1.5"><path d="M4 4M60.5 16L116 28"/></g>' +
        '<g class="marker"><circle cx="4" cy="4" r="2.5"/><circle cx="60.5" cy="16" r="2.5"/><circle cx="116" cy="28" r="2.5"/></g>' +
        "</svg>",
    );
  });
});
