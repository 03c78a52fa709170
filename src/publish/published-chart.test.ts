import { describe, expect, it } from "vitest";
import { periodFiles } from "../../tests/fixtures/further-periods.ts";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { findPeriod } from "../catalog/site.ts";
import { chartComparison } from "../charts/comparison-chart.ts";
import { compareTables } from "../derive/comparison.ts";
import { writeChartCsv } from "./chart-csv.ts";
import { publishComparisonChart } from "./published-chart.ts";

/** The staff of the base site's first quarter beside those of the second. */
function publish() {
  const staff = [
    "id,ten,nhom,duoc_giao,co_mat",
    "tong_so,Tổng số,tong_so,32,32",
    "cong_chuc,Công chức,cong_chuc,20,18",
    "vien_chuc,Viên chức,vien_chuc,12,14",
  ].join("\n");
  const files = periodFiles({ id: "2024-quy-2", from: "2024-04-01", to: "2024-06-30", tables: { bien_che: staff } });
  const renamed = Object.entries(files).map(([path, text]) => [path, text.replaceAll("Quý I năm", "Quý II năm")]);
  const { catalog } = readBaseWith(Object.fromEntries(renamed));
  const pair = { earlier: findPeriod(catalog, "2024-quy-1"), later: findPeriod(catalog, "2024-quy-2") };
  const [table] = compareTables(catalog, pair);
  const chart = table && chartComparison(table, { earlier: "Quý I", later: "Quý II" });
  if (!table || !chart) throw new Error("Nothing to compare");
  return publishComparisonChart(catalog, pair, { table: table.schema, chart });
}

describe("the chart of a table in two periods", () => {
  it("has the address of its page, a source from both reports, and a citation", () => {
    const { id, path, source, citation, invented } = publish();
    expect([id, path]).toEqual([
      "so-sanh/2024-quy-1/2024-quy-2/bieu-do-bien-che",
      "/so-sanh/2024-quy-1/2024-quy-2/#bieu-do-bien-che",
    ]);
    expect(source).toEqual([
      "Nguồn: Sở Ví dụ tỉnh Mẫu, bảng Biên chế.",
      "Báo cáo Quý I năm 2024, số 45/BC-SVD, ngày 02 tháng 4 năm 2024.",
      "Báo cáo Quý II năm 2024, số 45/BC-SVD, ngày 02 tháng 4 năm 2024.",
    ]);
    expect(citation).toBe(
      "Biểu đồ “Biên chế: có mặt tăng ở 2 mục và giảm ở 1 mục”, Quý I năm 2024, Quý II năm 2024, " +
        "số liệu giả định, không phải số liệu thật, Sở Ví dụ tỉnh Mẫu, Minh Bạch, " +
        "/so-sanh/2024-quy-1/2024-quy-2/#bieu-do-bien-che",
    );
    expect(invented).toBe(true);
  });

  it("gives each figure with the report it is of", () => {
    const lines = writeChartCsv(publish()).trim().split("\n");
    expect(lines).toHaveLength(7);
    expect(lines.filter((line) => line.includes("/cong_chuc/"))).toEqual([
      "Quý I,Công chức,19,người,19,bien_che/cong_chuc/co_mat,2024-quy-1,2024-01-01,2024-03-31,,true",
      "Quý II,Công chức,18,người,18,bien_che/cong_chuc/co_mat,2024-quy-2,2024-04-01,2024-06-30,,true",
    ]);
  });
});
