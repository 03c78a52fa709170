import { describe, expect, it } from "vitest";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { searchRecords } from "./records.ts";

const records = searchRecords(readBaseWith({}).catalog);
const ofPeriod = { period: "Quý I năm 2024", periodId: "2024-quy-1", periodKind: "quy", year: 2024 };

describe("searchRecords", () => {
  it("has the paragraphs of a report under their section, period and area", () => {
    expect(records).toContainEqual({
      path: "/ky-bao-cao/2024-quy-1/#b-i.p1",
      kind: "bao_cao",
      title: "I. Đầu tư",
      text: "Nhà làm việc rộng 1.556,3 m².",
      ...ofPeriod,
      area: "Đầu tư",
    });
  });

  it("has the report under the name of its period", () => {
    expect(records).toContainEqual({
      path: "/ky-bao-cao/2024-quy-1/",
      kind: "ky_bao_cao",
      title: "Báo cáo quý I năm 2024",
      text: "Báo cáo kết quả công tác quý i, Quý I năm 2024",
      ...ofPeriod,
    });
  });

  it("has headings, those in capitals as sentences", () => {
    expect(records).toContainEqual({
      path: "/ky-bao-cao/2024-quy-1/#a",
      kind: "bao_cao",
      title: "A. Khái quát chung",
      text: "A. Khái quát chung",
      ...ofPeriod,
      area: "Khái quát chung",
    });
  });

  it("has every figure under row and column, with its qualifier and unit, and leads to its card", () => {
    expect(records).toContainEqual({
      path: "/ky-bao-cao/2024-quy-1/so-lieu/#cong_trinh.nha_kho.dien_tich",
      kind: "so_lieu",
      title: "Nhà kho – Diện tích",
      context: "Công trình xây dựng",
      text: "",
      ...ofPeriod,
      area: "Đầu tư",
      figure: { value: "khoảng 240", unit: "m²" },
    });
  });

  it("calls a figure that an indicator follows by the indicator's name, and has its sentence and its series", () => {
    expect(records.find(({ path }) => path.endsWith("#bien_che.tong_so.co_mat"))).toMatchObject({
      title: "Người có mặt",
      context: "Biên chế: Tổng số – Có mặt",
      text: "Thực hiện Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2024, Sở có 30 người.",
      figure: {
        value: "30",
        unit: "người",
        sentencePath: "/ky-bao-cao/2024-quy-1/#a.p1",
        seriesPath: "/chi-so/co-mat/",
      },
    });
  });

  it("says of a report that has been withdrawn that it is", () => {
    const path = "content/periods/2024-quy-1.mdx";
    const text =
      readBaseWith({}).catalog.periods[0]?.document.text.replace("status: issued", "status: withdrawn") ?? "";
    const [record] = searchRecords(readBaseWith({ [path]: text }).catalog);
    expect(record).toMatchObject({ period: "Quý I năm 2024 (đã thu hồi)", isRetracted: true });
  });

  it("has no record of what is not stated", () => {
    expect(records.filter(({ path }) => path.endsWith("#cong_trinh.nha_kho.tien_do"))).toEqual([]);
  });

  it("has the documents and the terms", () => {
    expect(records).toContainEqual({
      path: "/van-ban/qd-7-svd-2024/",
      kind: "van_ban",
      title: "Quyết định số 7/QĐ-SVD",
      text: "về xây dựng nhà làm việc, Sở Ví dụ tỉnh Mẫu, ngày 20 tháng 02 năm 2024",
    });
    expect(records).toContainEqual({
      path: "/thuat-ngu/#bien-che",
      kind: "thuat_ngu",
      title: "Biên chế",
      text: "Số người mà một cơ quan được dùng.",
    });
  });

  it("finds nothing to index before the first period but registers", () => {
    const { catalog } = readBaseWith({ "content/periods/2024-quy-1.mdx": null });
    expect(new Set(searchRecords(catalog).map(({ kind }) => kind))).toEqual(new Set(["van_ban", "thuat_ngu"]));
  });
});
