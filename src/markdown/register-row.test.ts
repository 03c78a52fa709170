import { describe, expect, it } from "vitest";
import type { Catalog } from "../catalog/catalog.ts";
import { findCitations } from "../text/document-number.ts";
import { registerRow } from "./register-row.ts";

const categories = [
  { value: "quyet_dinh", label: "Quyết định" },
  { value: "cong_van", label: "Công văn" },
  { value: "ke_hoach", label: "Kế hoạch" },
];
const fields = [
  { name: "id" },
  { name: "so_ky_hieu" },
  { name: "loai", categories },
  { name: "co_quan" },
  { name: "ngay" },
];
const catalog = { schemas: new Map([["van_ban", { fields }]]) } as unknown as Catalog;

const rowFor = (text: string) => findCitations(text).map((citation) => registerRow(citation, catalog));

describe("the row to add to the register", () => {
  it("holds what the citation tells", () => {
    expect(rowFor("Quyết định số 140/QĐ-UBND ngày 19 tháng 01 năm 2024")).toEqual([
      "qd-140-ubnd-2024,140/QĐ-UBND,quyet_dinh,,2024-01-19",
    ]);
  });

  it("names an official letter by its issuer", () => {
    expect(rowFor("Công văn số 456/STTTT-VP ngày 12 tháng 3 năm 2024")).toEqual([
      "cv-456-stttt-2024,456/STTTT-VP,cong_van,,2024-03-12",
    ]);
  });

  it("leaves out what the citation does not tell", () => {
    expect(rowFor("Kế hoạch số 26-KH/BCĐ")).toEqual(["kh-26-bcd,26-KH/BCĐ,ke_hoach,,"]);
  });
});
