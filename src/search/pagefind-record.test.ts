import { describe, expect, it } from "vitest";
import { fromPagefindRecord, toPagefindRecord } from "./pagefind-record.ts";
import type { SearchRecord } from "./record.ts";

const record: SearchRecord = {
  path: "/ky-bao-cao/2024-quy-1/#b-i.p2",
  kind: "bao_cao",
  title: "I. Đầu tư",
  text: "Đã giải ngân. Theo Quyết định số 7/QĐ-SVD.",
  period: "Quý I năm 2024",
  area: "Đầu tư",
};

describe("toPagefindRecord", () => {
  it("searches title and text, and filters by kind, period and area", () => {
    expect(toPagefindRecord(record, 1)).toEqual({
      url: "/ky-bao-cao/2024-quy-1/#b-i.p2",
      content: "I. D\u0335ầu tư. D\u0335ã giải ngân. Theo Quyết d\u0335ịnh số 7/QD\u0335-SVD.",
      meta: { title: "I. D\u0335ầu tư" },
      filters: { loai: ["bao_cao"], ky: ["Quý I năm 2024"], linh_vuc: ["Đầu tư"] },
    });
  });

  it("gives every passage of a paragraph an address of its own", () => {
    expect(toPagefindRecord(record, 3).url).toBe("/ky-bao-cao/2024-quy-1/#b-i.p2~3");
  });
});

describe("fromPagefindRecord", () => {
  it("gives the record back", () => {
    expect(fromPagefindRecord(toPagefindRecord(record, 3))).toEqual(record);
    const { period: _, area: __, ...alone } = record;
    expect(fromPagefindRecord(toPagefindRecord(alone, 1))).toEqual(alone);
  });

  it("knows no record of another kind", () => {
    expect(fromPagefindRecord({ url: "/", content: "", meta: {}, filters: {} })).toBeUndefined();
  });
});
