import { describe, expect, it } from "vitest";
import type { Chart, Point } from "./chart.ts";
import { nextPlace, readPoint } from "./interactive-reading.ts";

const point = (value: number | null, label: string, more: Partial<Point> = {}): Point => ({
  address: "a/b/c",
  value,
  bound: "exact",
  label,
  ...more,
});

function chart(points: readonly (readonly Point[])[], more: Partial<Chart> = {}): Chart {
  return {
    kind: "bar",
    title: "",
    subtitle: "",
    unit: "người",
    measure: "stock",
    categoryTitle: "Mục",
    categories: ["Công chức", "Viên chức", "Hợp đồng"].map((label) => ({ label })),
    series: points.map((each, index) => ({
      name: ["Được giao", "Có mặt"][index] ?? "",
      pattern: "solid",
      points: each,
    })),
    axis: { min: 0, max: 30 },
    ...more,
  };
}

const plain = [point(26, "26"), point(20, "20"), point(7, "7")];
const two = chart([plain, plain]);
const one = chart([plain]);

describe("keys", () => {
  it("begin at the first point", () => {
    expect(nextPlace(two, [], undefined, "ArrowRight")).toEqual({ series: 0, category: 0 });
  });

  it("lead right and left through the categories and stop at the ends", () => {
    expect(nextPlace(two, [], { series: 1, category: 0 }, "ArrowRight")).toEqual({ series: 1, category: 1 });
    expect(nextPlace(two, [], { series: 1, category: 0 }, "ArrowLeft")).toEqual({ series: 1, category: 0 });
  });

  it("lead down and up through the series in sight", () => {
    expect(nextPlace(two, [], { series: 0, category: 2 }, "ArrowDown")).toEqual({ series: 1, category: 2 });
    expect(nextPlace(two, [], { series: 0, category: 2 }, "ArrowUp")).toEqual({ series: 0, category: 2 });
  });

  it("lead down and up through the categories where one series is in sight", () => {
    expect(nextPlace(one, [], { series: 0, category: 0 }, "ArrowDown")).toEqual({ series: 0, category: 1 });
    expect(nextPlace(two, [0], { series: 1, category: 1 }, "ArrowUp")).toEqual({ series: 1, category: 0 });
  });

  it("Home and End lead to the first and the last category", () => {
    expect(nextPlace(two, [], { series: 1, category: 1 }, "Home")).toEqual({ series: 1, category: 0 });
    expect(nextPlace(two, [], { series: 1, category: 1 }, "End")).toEqual({ series: 1, category: 2 });
  });

  it("pass over places where measures that stand apart have no bar", () => {
    const none = point(null, "không nêu");
    const apart = chart([
      [point(1, "1"), none, none],
      [none, point(2, "2"), point(3, "3")],
    ]);
    expect(nextPlace(apart, [], { series: 1, category: 1 }, "ArrowLeft")).toEqual({ series: 1, category: 1 });
    expect(nextPlace(apart, [], { series: 1, category: 2 }, "Home")).toEqual({ series: 1, category: 1 });
    expect(nextPlace(apart, [], { series: 0, category: 0 }, "ArrowDown")).toEqual({ series: 1, category: 1 });
    expect(nextPlace(apart, [], { series: 1, category: 2 }, "ArrowUp")).toEqual({ series: 0, category: 0 });
  });

  it("of other uses lead nowhere", () => {
    expect(nextPlace(two, [], { series: 0, category: 0 }, "Tab")).toBeUndefined();
  });
});

describe("what is said of a point", () => {
  const said = (shown: Point, more: Partial<Chart> = {}) =>
    readPoint(chart([[shown]], more), { series: 0, category: 0 });

  it("names series, category and figure with its unit", () => {
    expect(said(point(26, "26"))).toBe("Được giao, Công chức: 26 người");
    expect(said(point(85, "85"), { unit: "%" })).toBe("Được giao, Công chức: 85%");
  });

  it("keeps the qualifier", () => {
    expect(said(point(50, "hơn 50", { bound: "lower" }))).toBe("Được giao, Công chức: hơn 50 người");
    expect(said(point(50, "50", { provisional: true }))).toBe("Được giao, Công chức: 50 người, số tạm tính");
    expect(said(point(0, "0", { nil: "không phát sinh" }))).toBe(
      "Được giao, Công chức: 0 người, báo cáo viết “không phát sinh”",
    );
  });

  it("says that a figure is not stated", () => {
    expect(said(point(null, "không nêu"))).toBe("Được giao, Công chức: báo cáo không nêu");
  });

  it("gives a rank with its total, and a part with its share", () => {
    expect(said(point(40, "40"), { kind: "rank", unit: "", rankedOf: 63 })).toBe("Được giao, Công chức: hạng 40/63");
    expect(said(point(26, "26", { percent: 47.27 }), { kind: "share" })).toBe(
      "Được giao, Công chức: 26 người, chiếm 47,3%",
    );
  });
});
