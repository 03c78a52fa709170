import { describe, expect, it } from "vitest";
import { staff } from "../../tests/fixtures/example-table.ts";
import { configureChart } from "./configure.ts";
import { legendOf } from "./legend.ts";
import { tabulateChart } from "./tabulate.ts";

function chartOf(type: string, y: string, rows: string) {
  const configured = configureChart({ of: "vi_du", x: "ten", y, rows, type, title: "Tiêu đề" }, staff);
  if (!configured.ok) throw new Error(JSON.stringify(configured.problems));
  return configured.chart;
}

const groups = "cong_chuc vien_chuc hop_dong";

describe("legendOf", () => {
  it("is empty for one series", () => {
    expect(legendOf(chartOf("bar", "co_mat", groups))).toEqual([]);
  });

  it("names the series; of a part and its whole the part first, as in their label", () => {
    expect(legendOf(chartOf("bar", "duoc_giao co_mat", groups)).map(({ name }) => name)).toEqual([
      "Được giao",
      "Có mặt",
    ]);
    expect(legendOf(chartOf("nested", "duoc_giao co_mat", groups))).toEqual([
      { series: 1, name: "Có mặt" },
      { series: 0, name: "Được giao" },
    ]);
  });

  it("gives the figures of the parts of a single whole, since small parts have no label", () => {
    expect(legendOf(chartOf("share", "co_mat", groups))[2]).toEqual({
      series: 2,
      name: "Hợp đồng chuyên môn",
      figure: "2 người, 4,2%",
    });
  });
});

describe("tabulateChart", () => {
  it("has a row for each bar and a column for each measure", () => {
    const { rowHeading, columns, rows } = tabulateChart(chartOf("bar", "duoc_giao co_mat", "hop_dong vien_chuc"));
    expect({ rowHeading, columns }).toEqual({ rowHeading: "Nhóm", columns: ["Được giao", "Có mặt"] });
    expect(rows.map(({ title, points }) => [title, ...points.map(({ label }) => label)])).toEqual([
      ["Hợp đồng chuyên môn", "10", "2"],
      ["Viên chức", "20", "20"],
    ]);
  });

  it("has a row for each part of a single whole, with its computed percentage", () => {
    const { columns, rows } = tabulateChart(chartOf("share", "co_mat", groups));
    expect(columns).toEqual(["Có mặt"]);
    expect(rows.map(({ title, points, percent }) => [title, points[0]?.label, percent])).toEqual([
      ["Công chức", "26", "54,2%"],
      ["Viên chức", "20", "41,7%"],
      ["Hợp đồng chuyên môn", "2", "4,2%"],
    ]);
  });
});
