import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figures, readBaseWith } from "../../tests/fixtures/site.ts";
import { buildCatalog } from "./build-catalog.ts";

const document = "content/periods/2024-quy-1.mdx";

describe("buildCatalog", () => {
  it("reads a right site without diagnostics", () => {
    const { catalog, diagnostics } = readBaseWith({});
    expect(diagnostics).toEqual([]);
    expect(catalog.publisher.shortName).toBe("Sở Ví dụ");
    expect([...catalog.schemas.keys()].slice(0, 2)).toEqual(["bien_che", "cong_trinh"]);
    expect(catalog.periods.map(({ id, tables }) => [id, [...tables.keys()]])).toEqual([
      ["2024-quy-1", ["bien_che", "cong_trinh"]],
    ]);
    expect(catalog.pages.map(({ id, bodyLine }) => [id, bodyLine])).toEqual([["gioi-thieu", 6]]);
  });

  it("gives a site without any period", () => {
    const none = { [document]: null, [`${figures}/bien_che.csv`]: null, [`${figures}/cong_trinh.csv`]: null };
    const { catalog, diagnostics } = readBaseWith({ ...none, [`${figures}/chu_thich.csv`]: null });
    expect(catalog.periods).toEqual([]);
    expect(diagnostics).toEqual([]);
  });

  it("reports an empty folder as one without site.yaml", () => {
    const { catalog, diagnostics } = buildCatalog("/nowhere", []);
    expect(diagnostics.map(({ code }) => code)).toEqual(["site-missing"]);
    expect(catalog.schemas.size).toBe(0);
  });

  it("puts the newest period first, by the last day of its data", () => {
    const text = `---
id: 2025-quy-1
title: Báo cáo
shortTitle: Quý I năm 2025
summary: Báo cáo quý I.
period: { kind: quy, label: Quý I, from: "2025-01-01", to: "2025-03-31", cumulative: false, rule: Theo kế hoạch }
record:
  status: draft
  numberAsPrinted: /BC-SVD
  number: null
  place: Mẫu
  dateAsPrinted: năm 2025
  date: "2025"
  issuer: so-vi-du
  signer: { authority: GIÁM ĐỐC, position: GIÁM ĐỐC, name: null }
  recipients: [Sở Nội vụ]
  basis: []
  annex: none
  signedFile: null
  published: null
headlines: []
---
`;
    const csv = "id,ten,nhom,duoc_giao,co_mat\ntong_so,Tổng số,tong_so,3,3\n";
    const { catalog, diagnostics } = readBaseWith({
      "content/periods/2025-quy-1.mdx": text,
      "data/periods/2025-quy-1/bien_che.csv": csv,
    });
    expect(diagnostics).toEqual([]);
    expect(catalog.periods.map(({ id }) => id)).toEqual(["2025-quy-1", "2024-quy-1"]);
  });

  it("keeps the settings that are right beside one that is wrong", () => {
    const { catalog, diagnostics } = readBaseWith({
      "content/site.yaml": "agency: so-vi-du\nname: Sở\nshortName: 7\n",
    });
    expect(diagnostics.map(({ code, data }) => [code, data.path])).toEqual([
      ["setting-missing", "province"],
      ["setting-missing", "email"],
      ["setting-missing", "phone"],
      ["setting-missing", "baseUrl"],
      ["setting-missing", "dataTerms"],
      ["setting-type", "shortName"],
    ]);
    expect(catalog.publisher).toMatchObject({ name: "Sở", shortName: "" });
  });

  it("gives diagnostics for any bytes in a file, never an exception", () => {
    const paths = fc.constantFrom(
      `${figures}/bien_che.csv`,
      `${figures}/chu_thich.csv`,
      `${figures}/khac_biet.csv`,
      "data/registers/van_ban.csv",
      "data/schemas/bien_che.json",
      "content/site.yaml",
      "content/pages/gioi-thieu.mdx",
      document,
    );
    const yamlLike = fc.string({
      unit: fc.constantFrom("---\n", "id", ": ", "- ", "{", "}", "[", "&a ", "*a", '"', "\n", "\t", "1"),
    });
    const content = fc.oneof(
      fc.uint8Array(),
      yamlLike,
      yamlLike.map((text) => `---\n${text}\n---\n`),
    );
    fc.assert(
      fc.property(paths, content, (path, bytes) => {
        expect(Array.isArray(readBaseWith({ [path]: bytes }).diagnostics)).toBe(true);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
