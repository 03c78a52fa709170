/** Every comparison of the demo, computed anew from its CSV files. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { writeDemo } from "../../tests/demo/generate.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { readCatalog } from "../catalog/read.ts";
import { compareTables } from "../derive/comparison.ts";
import { comparedPairs } from "../derive/comparison-pair.ts";
import { writeCsv } from "./csv.ts";
import { publishComparison } from "./published-comparison.ts";

type Line = Readonly<Record<string, string>>;

const folder = mkdtempSync(join(tmpdir(), "minh-bach-so-sanh-"));
let catalog: Catalog;
/** Every line of the comparisons that is about a cell. */
let lines: Line[];

beforeAll(() => {
  writeDemo(folder);
  catalog = readCatalog(folder).catalog;
  lines = comparedPairs(catalog).flatMap((pair) =>
    parse(writeCsv(publishComparison(pair, compareTables(catalog, pair)))).filter((line) => line["cot"] !== ""),
  );
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true }));

describe("the comparisons of the demo", () => {
  it("give both values as the files have them", () => {
    expect(lines.length).toBeGreaterThan(1000);
    const wrong = lines.filter(
      (line) =>
        line["gia_tri_truoc"] !== valueIn(line["ky_truoc"], line) ||
        line["gia_tri_sau"] !== valueIn(line["ky_sau"], line),
    );
    expect(wrong).toEqual([]);
  });

  it("give differences that add up", () => {
    const changes = lines.filter((line) => line["thay_doi"] || line["thay_doi_diem_phan_tram"]);
    expect(changes.length).toBeGreaterThan(500);
    const wrong = changes.filter((line) => {
      const change = Number(line["thay_doi"] || line["thay_doi_diem_phan_tram"]);
      return Math.abs(Number(line["gia_tri_truoc"]) + change - Number(line["gia_tri_sau"])) > 1e-6;
    });
    expect(wrong).toEqual([]);
  });

  it("compute no change from a figure that is a bound or an estimate", () => {
    const inexact = lines.filter((line) =>
      [line["gia_tri_truoc_qualifier"], line["gia_tri_sau_qualifier"]].some((qualifier) =>
        ["more_than", "less_than", "about"].includes(qualifier ?? ""),
      ),
    );
    expect(inexact.length).toBeGreaterThan(0);
    expect(
      inexact.filter((line) => line["thay_doi"] || line["thay_doi_diem_phan_tram"] || line["thay_doi_bac"]),
    ).toEqual([]);
  });

  it("say of every line that the figures are invented", () => {
    expect(new Set(lines.map((line) => line["gia_dinh"]))).toEqual(new Set(["true"]));
  });
});

/** By file; a file that does not exist has no lines. */
const parsed = new Map<string, Line[]>();

function valueIn(period: string | undefined, { bang, dong, cot }: Line): string {
  const file = join(folder, `data/periods/${period}/${bang}.csv`);
  const rows = parsed.get(file) ?? (existsSync(file) ? parse(readFileSync(file, "utf8")) : []);
  parsed.set(file, rows);
  return rows.find(({ id }) => id === dong)?.[cot ?? ""] ?? "";
}

function parse(csv: string): Line[] {
  return Papa.parse<Line>(csv, { header: true, skipEmptyLines: true }).data;
}
