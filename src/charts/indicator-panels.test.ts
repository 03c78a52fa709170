import { describe, expect, it } from "vitest";
import { catalogWithBreak, type Figure, figure } from "../../tests/fixtures/placed-cell.ts";
import { indicatorsOf } from "../catalog/indicator-register.ts";
import { seriesOf } from "../derive/series.ts";
import { strandsOf } from "../derive/series-strand.ts";
import { type Course, chartPanels } from "./indicator-panels.ts";

const windows = [
  { kind: "quy", from: "2023-12-15", to: "2024-03-14", cumulative: false },
  { kind: "quy", from: "2024-06-15", to: "2024-09-14", cumulative: false },
] as const;

/** An indicator of this name with these figures in two quarters. */
function course(title: string, texts: readonly string[], given: Partial<Figure> = {}): Course {
  const placed = texts.map((text, index) => figure({ unit: "người", ...given, text, period: windows[index] ?? {} }));
  const catalog = { ...catalogWithBreak(undefined), periods: placed.map(({ period }) => period).toReversed() };
  const [indicator] = indicatorsOf(catalog);
  const series = indicator && seriesOf(catalog, { ...indicator, title });
  const [strand] = series ? strandsOf(catalog, series) : [];
  if (!series || !strand) throw new Error("No figures to draw");
  return { series, strand };
}

describe("chartPanels", () => {
  it("draws indicators of one unit on one axis", () => {
    const [chart, ...more] = chartPanels([course("Công chức", ["10", "12"]), course("Viên chức", ["30", "28"])]);
    expect(more).toEqual([]);
    expect(chart).toMatchObject({
      kind: "multiples",
      title: "2 chỉ số tính bằng người qua các kỳ",
      subtitle: "Từ 14/3/2024 đến 14/9/2024; mọi ô chung một trục để so với nhau",
      axis: { min: 0, max: 30 },
    });
    expect(chart?.series.map(({ name, points }) => `${name}: ${points.map(({ label }) => label)}`)).toEqual([
      "Công chức: 10,12",
      "Viên chức: 30,28",
    ]);
  });

  it("keeps other units, ranks and single figures apart", () => {
    const others = [
      course("Hồ sơ", ["5", "6"], { unit: "hồ sơ" }),
      course("Hạng", ["5", "6"], { measure: "rank", row: { tong_so: "63" } }),
      course("Mới", ["7"]),
    ];
    expect(chartPanels([course("Công chức", ["10", "12"]), ...others])).toEqual([]);
  });

  it("gives what would look level beside far larger figures an axis of its own, or leaves it to its page", () => {
    const [a, b, c] = [course("A", ["10", "90"]), course("B", ["900", "1000"]), course("C", ["400", "300"])];
    const drawn = (courses: readonly Course[]) =>
      chartPanels(courses).map(({ series, axis }) => [...series.map(({ name }) => name), axis.max]);
    expect(drawn([a, b, c])).toEqual([["B", "C", 1000]]);
    expect(drawn([a, b, c, course("D", ["50", "20"])])).toEqual([
      ["B", "C", 1000],
      ["A", "D", 90],
    ]);
  });
});
