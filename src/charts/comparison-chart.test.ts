import { describe, expect, it } from "vitest";
import { periodFiles } from "../../tests/fixtures/further-periods.ts";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { findPeriod } from "../catalog/site.ts";
import { compareTables } from "../derive/comparison.ts";
import { chartComparison } from "./comparison-chart.ts";
import { describeChart } from "./describe.ts";

const heading = "id,ten,nhom,duoc_giao,co_mat";

/** The staff of the base site's first quarter beside these rows in the second. */
function chartOf(...rows: string[]) {
  const { catalog } = readBaseWith(
    periodFiles({
      id: "2024-quy-2",
      from: "2024-04-01",
      to: "2024-06-30",
      tables: { bien_che: [heading, ...rows].join("\n") },
    }),
  );
  const [earlier, later] = [findPeriod(catalog, "2024-quy-1"), findPeriod(catalog, "2024-quy-2")];
  const [staff] = compareTables(catalog, { earlier, later });
  return staff && chartComparison(staff, { earlier: "Quý I", later: "Quý II" });
}

describe("chartComparison", () => {
  it("draws the column that moved most, and says in its title which way", () => {
    const chart = chartOf(
      "tong_so,Tổng số,tong_so,32,32",
      "cong_chuc,Công chức,cong_chuc,20,18",
      "vien_chuc,Viên chức,vien_chuc,13,11",
    );
    expect(chart).toMatchObject({
      kind: "range",
      title: "Biên chế: có mặt tăng ở 1 mục, giảm ở 1 mục và không đổi ở 1 mục",
      subtitle: "Có mặt (người), quý I và quý II; chỉ gồm các mục so được",
      axis: { min: 0, max: 32 },
    });
    expect(chart?.series.map(({ name, points }) => `${name}: ${points.map(({ label }) => label)}`)).toEqual([
      "Quý I: 30,19,11",
      "Quý II: 32,18,11",
    ]);
    expect(chart && describeChart(chart)).toBe(
      "Tổng số: quý I 30 người, quý II 32 người. Công chức: quý I 19 người, quý II 18 người. " +
        "Viên chức: quý I 11 người, quý II 11 người.",
    );
  });

  it("leaves out rows that only one period states", () => {
    const chart = chartOf(
      "tong_so,Tổng số,tong_so,32,33",
      "cong_chuc,Công chức,cong_chuc,20,18",
      "khac,Khác,vien_chuc,1,1",
    );
    expect(chart?.categories.map(({ label }) => label)).toEqual(["Tổng số", "Công chức"]);
  });

  it("draws nothing of one row, and nothing that stayed the same", () => {
    expect(chartOf("tong_so,Tổng số,tong_so,32,33")).toBeUndefined();
    expect(chartOf("tong_so,Tổng số,tong_so,32,30", "cong_chuc,Công chức,cong_chuc,20,19")).toBeUndefined();
  });
});
