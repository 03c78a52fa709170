/** The published files hold the figures that were transcribed from the source a second time. */
import { readdirSync, readFileSync } from "node:fs";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { period } from "./pages.ts";

type Row = Readonly<Record<string, string>>;

const expected = Papa.parse<{ address: string; value: string }>(
  readFileSync("tests/content/expected-figures.csv", "utf8"),
  { header: true, skipEmptyLines: true },
).data;
const periodFolder = `dist/ky-bao-cao/${period}`;
const csvFiles = [periodFolder, "dist/du-lieu"].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".csv"))
    .map((file) => `${folder}/${file}`),
);

function readCsv(file: string) {
  return Papa.parse<Row>(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true });
}

/** Rows as the CSV has them: numbers as text, nothing for null. */
function readJson(file: string): Row[] {
  const { rows } = JSON.parse(readFileSync(file, "utf8")) as { rows: Record<string, string | number | null>[] };
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? "")])));
}

/** "table/row/column: value" for each figure of the second transcription that `rowsOf` does not give. */
function findDifferences(rowsOf: (table: string) => readonly Row[]): string[] {
  return expected.flatMap(({ address, value }) => {
    const [table = "", id, column = ""] = address.split("/");
    const found = rowsOf(table).find((row) => row["id"] === id)?.[column];
    return found === value ? [] : [`${address}: ${found}`];
  });
}

describe("the files to download", () => {
  it.each(csvFiles)("%s opens as a table: every line has the columns of the first", (file) => {
    const { data, errors } = readCsv(file);
    expect(errors).toEqual([]);
    expect(data.every((row) => row["id"] !== undefined)).toBe(true);
  });

  it("give the figures of the period, table by table", () => {
    expect(expected.length).toBeGreaterThan(270);
    expect(findDifferences((table) => readCsv(`${periodFolder}/${table}.csv`).data)).toEqual([]);
  });

  it("give the same figures over all periods, each row with its period", () => {
    const rowsOf = (table: string) => readCsv(`dist/du-lieu/${table}.csv`).data.filter((row) => row["ky"] === period);
    expect(findDifferences(rowsOf)).toEqual([]);
  });

  it("give the same figures as JSON, with null where the report states none", () => {
    const rowsOf = (table: string) => readJson(`dist/du-lieu/${table}.json`).filter((row) => row["ky"] === period);
    expect(findDifferences(rowsOf)).toEqual([]);
  });
});
