import { describe, expect, it } from "vitest";
import { exampleTable, people, staff } from "../../tests/fixtures/example-table.ts";
import type { Table } from "../catalog/catalog.ts";
import type { Chart } from "./chart.ts";
import { configureChart } from "./configure.ts";
import type { ChartRequest } from "./request.ts";

const ranks = exampleTable({
  fields: [
    { name: "nam", title: "Năm", type: "year" },
    { name: "hang", title: "Hạng", type: "integer", kind: "rank" },
    { name: "tong_so", title: "Số đơn vị", type: "integer", kind: "stock", unit: "đơn vị" },
  ],
  csv: "id,ten,nam,hang,tong_so\nmoi,Mới,2022,40,63\ncu,Cũ,2021,44,63\n",
});

const groups = "cong_chuc vien_chuc hop_dong";

function chart(request: Partial<ChartRequest>, table: Table): Chart {
  const configured = configureChart(
    { of: "vi_du", x: "ten", y: "co_mat", type: "bar", title: "Tiêu đề", ...request },
    table,
  );
  if (!configured.ok) throw new Error(JSON.stringify(configured.problems));
  return configured.chart;
}

describe("configureChart", () => {
  it("gives bars their names, figures, unit and an axis from zero", () => {
    expect(chart({ rows: "vien_chuc cong_chuc" }, staff)).toEqual({
      kind: "bar",
      title: "Tiêu đề",
      subtitle: "Có mặt (người)",
      unit: "người",
      measure: "stock",
      categoryTitle: "Nhóm",
      categories: [{ label: "Viên chức" }, { label: "Công chức" }],
      series: [
        {
          name: "Có mặt",
          pattern: "solid",
          points: [
            { address: "vi_du/vien_chuc/co_mat", value: 20, bound: "exact", label: "20" },
            { address: "vi_du/cong_chuc/co_mat", value: 26, bound: "exact", label: "26" },
          ],
        },
      ],
      axis: { min: 0, max: 26 },
    });
  });

  it("draws all rows when none are named", () => {
    const { categories } = chart({}, staff);
    expect(categories.map(({ label }) => label)).toEqual(["Tổng số", "Công chức", "Viên chức", "Hợp đồng chuyên môn"]);
  });

  it("tells measures apart by pattern: the first is the outline that the second fills", () => {
    const { series, subtitle } = chart({ y: "duoc_giao co_mat" }, staff);
    expect(series.map(({ name, pattern }) => `${name} ${pattern}`)).toEqual(["Được giao outline", "Có mặt solid"]);
    expect(subtitle).toBe("Được giao, có mặt (người)");
  });

  it("gives a total only where a check says that the bars may be added up", () => {
    expect(chart({ rows: groups }, staff).series[0]?.total).toBe(48);
    expect(chart({ rows: "cong_chuc vien_chuc" }, staff).series[0]).not.toHaveProperty("total");
  });

  it("keeps missing figures and bounds apart from exact ones", () => {
    const table = exampleTable({
      fields: [people("co_mat", "Có mặt")],
      csv: "id,ten,co_mat\na,A,50\nb,B,\nc,C,0\n",
      qualifiers: { "a/co_mat": "more_than", "c/co_mat": "nil_in_words" },
    });
    expect(chart({}, table).series[0]?.points).toEqual([
      { address: "vi_du/a/co_mat", value: 50, bound: "lower", label: "hơn 50" },
      { address: "vi_du/b/co_mat", value: null, bound: "exact", label: "không nêu" },
      { address: "vi_du/c/co_mat", value: 0, bound: "exact", label: "0", nil: "" },
    ]);
  });

  it("starts bars from zero between negative and positive figures, and gives an axis to nothing but zeros", () => {
    const signed = exampleTable({ fields: [people("co_mat", "")], csv: "id,ten,co_mat\na,A,-5\nb,B,12\n" });
    expect(chart({}, signed).axis).toEqual({ min: -5, max: 12 });
    const zeros = exampleTable({ fields: [people("co_mat", "")], csv: "id,ten,co_mat\na,A,0\n" });
    expect(chart({}, zeros).axis).toEqual({ min: 0, max: 1 });
  });

  it("makes one bar of the rows when a share has one measure", () => {
    const { categories, series, axis } = chart({ rows: groups, type: "share" }, staff);
    expect(categories).toEqual([{ label: "Có mặt", total: 48 }]);
    expect(series.map(({ name, points }) => `${name} ${points[0]?.percent?.toFixed(1)}`)).toEqual([
      "Công chức 54.2",
      "Viên chức 41.7",
      "Hợp đồng chuyên môn 4.2",
    ]);
    expect(axis).toEqual({ min: 0, max: 100 });
  });

  it("puts times in order, and a rank out of the number of those ranked", () => {
    const { categories, series, axis, rankedOf, unit } = chart({ type: "rank", x: "nam", y: "hang tong_so" }, ranks);
    expect(categories.map(({ label }) => label)).toEqual(["2021", "2022"]);
    expect(series.map(({ points }) => points.map(({ value }) => value))).toEqual([[44, 40]]);
    expect({ axis, rankedOf, unit }).toEqual({ axis: { min: 1, max: 63 }, rankedOf: 63, unit: "" });
  });

  it("does not let the worst rank look like the last where the number of those ranked is not given", () => {
    expect(chart({ type: "rank", x: "nam", y: "hang" }, ranks).axis).toEqual({ min: 1, max: 50 });
  });

  it("uses the author's subtitle", () => {
    expect(chart({ subtitle: "đến 31/7/2024" }, staff).subtitle).toBe("đến 31/7/2024");
  });
});
