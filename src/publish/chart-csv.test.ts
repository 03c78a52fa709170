import { describe, expect, it } from "vitest";
import { readCatalog } from "../catalog/read.ts";
import { findPeriod } from "../catalog/site.ts";
import { reportChart } from "../charts/report-chart.ts";
import type { ChartRequest } from "../charts/request.ts";
import { writeChartCsv } from "./chart-csv.ts";
import { publishReportChart } from "./published-chart.ts";

const { catalog } = readCatalog("tests/fixtures/base");
const period = findPeriod(catalog, "2024-quy-1");

function publish(request: ChartRequest) {
  return publishReportChart(catalog, period, { id: "bieu-do", of: request.of, chart: reportChart(period, request) });
}

describe("the CSV of a chart", () => {
  it("has a line for each point, with what the report says of it", () => {
    const csv = writeChartCsv(
      publish({ of: "bien_che", x: "ten", y: "duoc_giao co_mat", type: "bar", title: "Biên chế" }),
    );
    expect(csv).toMatchInlineSnapshot(`
      "chuoi,muc,gia_tri,don_vi,hien_thi,o,ky,ky_tu,ky_den,source,gia_dinh
      Được giao,Tổng số,32,người,32,bien_che/tong_so/duoc_giao,2024-quy-1,2024-01-01,2024-03-31,,true
      Được giao,Công chức,20,người,20,bien_che/cong_chuc/duoc_giao,2024-quy-1,2024-01-01,2024-03-31,,true
      Được giao,Viên chức,12,người,12,bien_che/vien_chuc/duoc_giao,2024-quy-1,2024-01-01,2024-03-31,,true
      Có mặt,Tổng số,30,người,30,bien_che/tong_so/co_mat,2024-quy-1,2024-01-01,2024-03-31,12,true
      Có mặt,Công chức,19,người,19,bien_che/cong_chuc/co_mat,2024-quy-1,2024-01-01,2024-03-31,,true
      Có mặt,Viên chức,11,người,11,bien_che/vien_chuc/co_mat,2024-quy-1,2024-01-01,2024-03-31,,true
      "
    `);
  });
});

it("the CSV of a chart with a target has a line for it, with its own cell", () => {
  const published = publish({ of: "bien_che", x: "ten", y: "co_mat", type: "bar", title: "Biên chế" });
  const target = { address: "bien_che/tong_so/duoc_giao", value: 32, label: "32" };
  const lines = writeChartCsv({ ...published, chart: { ...published.chart, target } })
    .trim()
    .split("\n");
  expect(lines.at(-1)).toBe("Mục tiêu,,32,người,32,bien_che/tong_so/duoc_giao,2024-quy-1,2024-01-01,2024-03-31,,true");
});

describe("a published chart", () => {
  const published = publish({ of: "bien_che", x: "ten", y: "co_mat", type: "bar", title: "Biên chế" });

  it("has an id made of its report and its own id", () => {
    expect(published.id).toBe("2024-quy-1/bieu-do");
    expect(published.path).toBe("/ky-bao-cao/2024-quy-1/#bieu-do");
  });

  it("says that its figures are invented, in its citation too", () => {
    expect(published.invented).toBe(true);
    expect(published.citation).toContain("số liệu giả định, không phải số liệu thật");
  });
});
