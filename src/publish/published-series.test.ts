import { describe, expect, it } from "vitest";
import { catalogWithBreak, type Figure, figure } from "../../tests/fixtures/placed-cell.ts";
import { indicatorsOf } from "../catalog/indicator-register.ts";
import { seriesOf } from "../derive/series.ts";
import { citeSeries } from "./cite-series.ts";
import { writeCsv } from "./csv.ts";
import { publishSeries } from "./published-series.ts";

const windows = [
  { kind: "quy", from: "2023-12-15", to: "2024-03-14", cumulative: false },
  { kind: "quy", from: "2024-06-15", to: "2024-09-14", cumulative: false },
] as const;

function read(figures: readonly Figure[], breakDate?: string) {
  const placed = figures.map((each, index) => figure({ ...each, period: windows[index] ?? {} }));
  const catalog = { ...catalogWithBreak(breakDate), periods: placed.map(({ period }) => period).toReversed() };
  const [indicator] = indicatorsOf(catalog);
  const series = indicator && seriesOf(catalog, indicator);
  if (!series) throw new Error("No period states the figure");
  return { catalog, series };
}

describe("publishSeries", () => {
  it("has one line a period, the oldest first, with the change in figures", () => {
    const { series } = read([
      { text: "20", unit: "người" },
      { text: "23", unit: "người" },
    ]);
    expect(writeCsv(publishSeries(series))).toBe(
      "ky,ky_tu,ky_den,loai_ky,cong_don,gia_dinh,cua,o,gia_tri,don_vi,so_voi_ky,thay_doi,thay_doi_phan_tram,ly_do_khong_so_sanh\n" +
        "2024-quy-1,2023-12-15,2024-03-14,quy,false,true,2024-03-14,so/dong/cot,20,người,,,,chưa có kỳ trước để so sánh\n" +
        "2024-quy-1,2024-06-15,2024-09-14,quy,false,true,2024-09-14,so/dong/cot,23,người,2024-quy-1,3,15,\n",
    );
  });

  it("says why there is no change, and has the qualifiers and withdrawn reports where there are any", () => {
    const { series } = read([
      { text: "20", qualifier: "more_than" },
      { text: "23", record: { status: "withdrawn" } },
    ]);
    expect(writeCsv(publishSeries(series))).toBe(
      "ky,ky_tu,ky_den,loai_ky,cong_don,gia_dinh,bao_cao_con_gia_tri,cua,o,gia_tri,don_vi,qualifier,so_voi_ky,thay_doi,thay_doi_phan_tram,ly_do_khong_so_sanh\n" +
        "2024-quy-1,2023-12-15,2024-03-14,quy,false,true,,2024-03-14,so/dong/cot,20,,more_than,,,,chưa có kỳ trước để so sánh\n" +
        "2024-quy-1,2024-06-15,2024-09-14,quy,false,true,false,2024-09-14,so/dong/cot,23,,,,,,không so sánh vì một trong hai báo cáo đã thu hồi\n",
    );
  });
});

describe("citeSeries", () => {
  it("names the series, how many periods, from when to when, and where it stands, and that it is invented", () => {
    const { catalog, series } = read([{ text: "20" }, { text: "23" }]);
    expect(citeSeries(catalog, series)).toBe(
      "“Số”, số liệu qua các kỳ, 2 kỳ, số liệu từ 15/12/2023 đến 14/9/2024, số liệu giả định, không phải số liệu thật, Sở Ví dụ tỉnh Mẫu, Minh Bạch, /chi-so/so/",
    );
  });
});
