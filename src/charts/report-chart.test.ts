import { describe, expect, it } from "vitest";
import { basePeriodWith } from "../../tests/fixtures/site.ts";
import { reportChart } from "./report-chart.ts";

const period = basePeriodWith({});
const staff = { of: "bien_che", x: "ten", y: "co_mat", type: "bar", title: "Số người" };

describe("reportChart", () => {
  it("says in the subtitle what is measured, in what, and of what time", () => {
    expect(reportChart(period, staff).subtitle).toBe("Có mặt (người), đến 31/3/2024");
  });

  it("leaves the author's subtitle as it is", () => {
    expect(reportChart(period, { ...staff, subtitle: "Người, cuối quý" }).subtitle).toBe("Người, cuối quý");
  });

  it("throws on what the check of the document refuses", () => {
    expect(() => reportChart(period, { ...staff, of: "khong_co" })).toThrow("khong_co");
    expect(() => reportChart(period, { ...staff, y: "ten" })).toThrow("chart-measure");
  });
});
