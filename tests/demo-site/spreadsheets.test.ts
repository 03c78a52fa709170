/** Every spreadsheet of the demo holds what the CSV file beside it holds, and says where it comes from. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { type ReadSheet, readSpreadsheet } from "../spreadsheet.ts";
import { demoDist } from "./folders.ts";

const paths = readdirSync(demoDist, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".xlsx"))
  .sort();

async function read(path: string) {
  const [figures, about, columns] = await readSpreadsheet(readFileSync(join(demoDist, path)));
  if (!figures || !about || !columns) throw new Error(`${path} lacks a sheet`);
  const csv = readFileSync(join(demoDist, path.replace(/xlsx$/, "csv")), "utf8");
  return { path, figures, about, columns, csv: Papa.parse<string[]>(csv, { skipEmptyLines: true }).data };
}

const files = await Promise.all(paths.map(read));

/** A cell as CSV writes it; labels, which stand for codes, aside. */
function asCsv(value: unknown, known: string): string {
  if (value === null) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === "number") return Number(known) === value ? known : String(value);
  return typeof value === "boolean" ? String(value) : known;
}

const isText = (value: unknown) => typeof value === "string" && value !== "";
const headingsOf = ({ rows }: ReadSheet) => rows[0] ?? [];

describe("the spreadsheets of the demo", () => {
  it("stand beside every CSV file of a table, an indicator or a comparison", () => {
    const csv = readdirSync(demoDist, { recursive: true, encoding: "utf8" }).filter(
      (file) => file.endsWith(".csv") && !file.startsWith("bieu-do/") && !file.includes("/ban-truoc/"),
    );
    expect(csv.length).toBeGreaterThan(430);
    expect(paths).toEqual(csv.map((file) => file.replace(/csv$/, "xlsx")).sort());
  });

  it("hold the rows of the CSV files, cell by cell", () => {
    for (const { path, figures, csv } of files) {
      expect(figures.rows.length, path).toBe(csv.length);
      const rows = figures.rows.map((row, line) => row.map((value, column) => asCsv(value, csv[line]?.[column] ?? "")));
      expect(rows, path).toEqual(csv);
    }
  });

  it("hold as numbers what the report states in numbers", () => {
    const staff = files.find(({ path }) => path === "ky-bao-cao/2025-nam/bien_che.xlsx");
    const column = headingsOf(staff?.figures ?? expect.fail()).indexOf("Có mặt (người)");
    expect(staff?.figures.rows.slice(1).every((row) => typeof row[column] === "number")).toBe(true);
  });

  it("have headings that differ, no merged cells, and every column explained", () => {
    for (const { path, figures, about, columns } of files) {
      const headings = headingsOf(figures);
      expect(headings.every(isText), path).toBe(true);
      expect(new Set(headings).size, path).toBe(headings.length);
      expect(
        [figures, about, columns].some(({ hasMerges }) => hasMerges),
        path,
      ).toBe(false);
      expect(columns.rows.slice(1).map(([heading]) => heading)).toEqual(headings);
    }
  });

  it("say that the figures are invented, in every line and beside the source", () => {
    for (const { path, figures, about } of files) {
      const column = headingsOf(figures).indexOf("Số liệu giả định");
      expect(
        figures.rows.slice(1).every((row) => row[column] === true),
        path,
      ).toBe(true);
      expect(JSON.stringify(about.rows), path).toMatch(/giả định|bịa/);
    }
  });

  it("say how to cite the reports that their figures come from", () => {
    for (const { path, about } of files.filter(({ path }) => path.startsWith("ky-bao-cao/"))) {
      const citation = about.rows.find(([name]) => name === "Cách trích dẫn")?.[1];
      expect(citation, path).toContain("Sở Minh Họa");
    }
  });
});
