/** The demo is the same on every run, right in the eyes of the check, and has the situations that pages must cope with. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { findCell } from "../../src/catalog/address.ts";
import type { Period, Qualifier, Row } from "../../src/catalog/catalog.ts";
import { rowText } from "../../src/catalog/row-text.ts";
import { findPeriod } from "../../src/catalog/site.ts";
import { readSourceFiles } from "../../src/catalog/source-file.ts";
import { timingOf } from "../../src/derive/task.ts";
import { checkSite } from "../../src/markdown/check-site.ts";
import { parseDocument } from "../../src/markdown/document.ts";
import { writeDemo } from "../demo/generate.ts";

const folder = mkdtempSync(join(tmpdir(), "minh-bach-demo-"));
afterAll(() => rmSync(folder, { recursive: true }));

function writeInto(name: string, seed?: number): string {
  const root = join(folder, name);
  writeDemo(root, seed);
  return root;
}

const bytesOf = (root: string) =>
  readSourceFiles(root).map(({ path, bytes }) => [path, Buffer.from(bytes ?? []).toString("utf8")]);

const root = writeInto("demo");
const { catalog, diagnostics } = checkSite(root);
const { periods, registers } = catalog;
const rowsOf = (register: string): readonly Row[] => registers.get(register)?.rows ?? [];
const windowOf = ({ document }: Period) => document.frontMatter.period;
const statusOf = ({ document }: Period) => document.frontMatter.record.status;

describe("the generator of the demo", () => {
  it("writes the same bytes for the same seed, and other figures for another", () => {
    const bytes = bytesOf(root);
    expect(bytesOf(writeInto("again"))).toEqual(bytes);
    expect(bytesOf(writeInto("other", 7))).not.toEqual(bytes);
  });

  it.each([1, 2, 3])("passes the check with seed %i as well", (seed) => {
    expect(checkSite(writeInto(`seed-${seed}`, seed)).diagnostics).toEqual([]);
  });

  it("passes the check without a warning", () => {
    expect(diagnostics).toEqual([]);
  });
});

describe("the demo says that it is invented", () => {
  it("in every period and in the name of the publisher", () => {
    expect(periods.every(({ document }) => document.frontMatter.invented)).toBe(true);
    expect(catalog.publisher.name).toContain("số liệu bịa");
  });

  it("in the source text of every period", () => {
    for (const { sourceLines } of periods) expect(sourceLines?.[0]).toContain("BỊA");
  });
});

describe("the periods of the demo", () => {
  it("are four reports a year for five years and an inspection report", () => {
    const kinds = periods.map((period) => windowOf(period).kind);
    const counts = Object.fromEntries([...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => [kind, all.length]));
    expect(counts).toEqual({ quy: 9, "6_thang": 5, "9_thang": 1, nam: 5, kiem_tra: 1 });
  });

  it("run from the 15th to the 14th, but for the inspection report", () => {
    const regular = periods.filter((period) => windowOf(period).kind !== "kiem_tra").map(windowOf);
    expect(regular.every(({ from, to }) => from.endsWith("-15") && to.endsWith("-14"))).toBe(true);
    expect(windowOf(findPeriod(catalog, "2024-7-thang"))).toMatchObject({ from: "2024-01-01", to: "2024-07-31" });
  });

  it("overlap where they are cumulative", () => {
    const year = windowOf(findPeriod(catalog, "2022-nam"));
    const halfYear = windowOf(findPeriod(catalog, "2022-6-thang"));
    expect(year.cumulative && halfYear.cumulative && year.from === halfYear.from).toBe(true);
  });

  it("add up: the year is its half and what came after", () => {
    const received = (id: string) => Number(findCell(findPeriod(catalog, id), "trao_doi_van_ban/nhan/van_ban")?.value);
    expect(received("2022-nam")).toBeGreaterThan(received("2022-6-thang") + received("2022-quy-3"));
    expect(received("2022-6-thang")).toBeGreaterThan(received("2022-quy-1"));
  });

  it("lack some tables", () => {
    const lacking = (table: string) => periods.filter(({ tables }) => !tables.has(table)).length;
    expect(lacking("camera")).toBe(4);
    expect(lacking("tai_san_cong")).toBe(16);
    expect(findPeriod(catalog, "2022-quy-3").tables.has("phan_anh")).toBe(false);
  });

  it("include one corrected, one withdrawn and one unnumbered report", () => {
    const withStatus = (status: string) => periods.filter((period) => statusOf(period) === status).map(({ id }) => id);
    expect(withStatus("corrected")).toEqual(["2022-6-thang"]);
    expect(withStatus("withdrawn")).toEqual(["2023-quy-1"]);
    expect(withStatus("unnumbered_copy")).toEqual(["2024-7-thang"]);
    expect(withStatus("issued")).toHaveLength(18);
  });

  it("hold lower bounds, upper bounds, rough and provisional figures, and nils in words", () => {
    const cells = periods.flatMap(({ tables }) =>
      [...tables.values()].flatMap(({ rows }) => rows.flatMap((row) => [...row.cells.values()])),
    );
    const countOf = (qualifier: Qualifier) =>
      cells.filter(({ annotation }) => annotation?.qualifier === qualifier).length;
    expect(countOf("more_than")).toBeGreaterThan(60);
    expect(countOf("less_than")).toBe(20);
    expect(countOf("about")).toBe(21);
    expect(countOf("provisional")).toBe(2);
    expect(countOf("nil_in_words")).toBeGreaterThan(20);
  });
});

describe("the registers of the demo", () => {
  it("log corrections whose last figure stands in the table", () => {
    const kinds = rowsOf("dinh_chinh").map((row) => rowText(row, "loai"));
    expect(kinds.filter((kind) => kind === "dinh_chinh")).toHaveLength(4);
    expect(kinds.filter((kind) => kind === "dieu_chinh")).toHaveLength(1);
    const last = new Map(rowsOf("dinh_chinh").map((row) => [`${rowText(row, "ky")} ${rowText(row, "o")}`, row]));
    for (const row of last.values()) expect(publishedText(row)).toContain(rowText(row, "moi"));
  });

  it("break series at both mergers and at the change of method", () => {
    const days = new Set(rowsOf("diem_gay").map((row) => rowText(row, "ngay")));
    expect([...days].sort()).toEqual(["2023-01-01", "2025-03-01", "2025-07-01"]);
    const totals = periods.map((period) => findCell(period, "xep_hang/dti_tinh/tong_so")?.value);
    expect(totals).toEqual([34, 34, ...Array.from({ length: 19 }, () => 63)]);
    expect(rowsOf("ke_thua")).toHaveLength(4);
  });

  it("show late reports with a reason, and one to come", () => {
    const rows = rowsOf("lich_cong_bo");
    const late = rows.filter((row) => (rowText(row, "da_cong_bo") ?? "") > (rowText(row, "du_kien") ?? ""));
    expect(late).toHaveLength(6);
    expect(late.every((row) => rowText(row, "ly_do_doi") !== undefined)).toBe(true);
    expect(rows.filter((row) => rowText(row, "da_cong_bo") === undefined)).toHaveLength(1);
  });

  it("name documents that the reports cite, one of them spelled in several ways", () => {
    const spellings = periods.flatMap(({ document }) => {
      const { blocks } = parseDocument(document).document;
      return blocks.flatMap(({ text, citations }) =>
        citations.filter(({ number }) => number === "766").map(({ start, end }) => text.slice(start, end)),
      );
    });
    expect(new Set(spellings).size).toBe(5);
  });
});

describe("the commitments of the demo", () => {
  const tasks = periods.toReversed().map((period) => period.tables.get("nhiem_vu")?.rows ?? []);
  const historyOf = (id: string) => tasks.flatMap((rows) => rows.filter((row) => row.id === id));

  it("recur under one id with moved due dates, and stay open", () => {
    const history = historyOf("de_an_so_hoa");
    const dues = [...new Set(history.map((row) => rowText(row, "han")))];
    expect(dues).toEqual(["2022-12", "2023-06-30", "2024-Q2", "2025"]);
    expect(history.every((row) => rowText(row, "trang_thai") === "dang_thuc_hien")).toBe(true);
  });

  it("are submitted in time and late", () => {
    const timingAtLast = (id: string) => {
      const last = historyOf(id).at(-1);
      return last && timingOf(rowText(last, "han"), rowText(last, "ngay_minh_chung"));
    };
    expect(timingAtLast("ra_soat_thu_tuc")).toMatchObject({ kind: "on_time" });
    expect(timingAtLast("quy_che_du_lieu")).toMatchObject({ kind: "late", days: 20 });
    expect(timingAtLast("quy_che_camera")).toMatchObject({ kind: "late", days: 1 });
  });
});

/** What stands today where a row of the log says that something was changed. */
function publishedText(row: Row): string {
  const period = findPeriod(catalog, rowText(row, "ky") ?? "");
  const place = rowText(row, "o") ?? "";
  const block = parseDocument(period.document).document.blocks.find(({ id }) => id === place);
  return block?.text ?? findCell(period, place)?.text ?? "";
}
