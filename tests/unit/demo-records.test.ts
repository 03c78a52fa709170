/** What the pages say of the demo's tasks, releases and corrections, worked out anew from its CSV files. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, describe, expect, it } from "vitest";
import { readCatalog } from "../../src/catalog/read.ts";
import { releasesOf } from "../../src/derive/calendar.ts";
import { correctionsOf } from "../../src/derive/correction.ts";
import { taskHistories } from "../../src/derive/task-history.ts";
import { writeDemo } from "../demo/generate.ts";

const root = mkdtempSync(join(tmpdir(), "minh-bach-demo-"));
afterAll(() => rmSync(root, { recursive: true }));
writeDemo(root);
const { catalog } = readCatalog(root);

type CsvRow = Readonly<Record<string, string>>;
const readRows = (path: string) =>
  Papa.parse<CsvRow>(readFileSync(join(root, "data", path), "utf8"), { header: true, skipEmptyLines: true }).data;

/** Days are counted one by one, not by dividing milliseconds. */
function daysAfter(from: string, to: string): number {
  const day = new Date(from);
  let days = 0;
  while (day.toISOString().slice(0, 10) < to) {
    day.setUTCDate(day.getUTCDate() + 1);
    days++;
  }
  return days;
}

/** Of a day, month, quarter or year: steps on from its 27th as long as it stays in the month. */
function lastDay(due: string): string {
  if (due.length === 10) return due;
  const [year = "", part = "Q4"] = due.split("-");
  const month = part.startsWith("Q") ? String(Number(part.slice(1)) * 3).padStart(2, "0") : part;
  const day = new Date(`${year}-${month}-27`);
  let last = day.toISOString();
  for (const _ of [28, 29, 30, 31]) {
    day.setUTCDate(day.getUTCDate() + 1);
    if (day.toISOString().slice(5, 7) === month) last = day.toISOString();
  }
  return last.slice(0, 10);
}

describe("the tasks of the demo", () => {
  const expected = readdirSync(join(root, "data/periods")).flatMap((period) =>
    readRows(`periods/${period}/nhiem_vu.csv`).map(({ id, han, ngay_minh_chung: done }) => ({
      key: `${period}/${id}`,
      lateDays: han && done ? daysAfter(lastDay(han), done) : 0,
    })),
  );

  it("are late by the days between due date and evidence", () => {
    const found = taskHistories(catalog).flatMap(({ id, reports }) =>
      reports.map(({ period, timing }) => ({
        key: `${period.id}/${id}`,
        lateDays: timing.kind === "late" ? timing.days : 0,
      })),
    );
    const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1);
    expect(found.toSorted(byKey)).toEqual(expected.toSorted(byKey));
    expect(expected.filter(({ lateDays }) => lateDays > 0).length).toBeGreaterThan(0);
  });
});

describe("the releases of the demo", () => {
  it("are late by the days between the expected and the real day", () => {
    const rows = readRows("registers/lich_cong_bo.csv");
    const expected = rows.map(({ id = "", du_kien, da_cong_bo }) => [
      id,
      du_kien && da_cong_bo ? daysAfter(lastDay(du_kien), da_cong_bo) : 0,
    ]);
    const found = releasesOf(catalog).map(({ id, timing }) => [id, timing.kind === "late" ? timing.days : 0]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });
});

describe("the corrections of the demo", () => {
  it("are all listed, those of figures with the cell they changed", () => {
    const rows = readRows("registers/dinh_chinh.csv");
    const found = correctionsOf(catalog);
    expect(found.map(({ id }) => id).toSorted()).toEqual(rows.map(({ id }) => id).toSorted());
    const ofFigures = rows.filter(({ o }) => o?.includes("/")).map(({ id }) => id);
    expect(found.flatMap(({ id, cell }) => (cell ? id : [])).toSorted()).toEqual(ofFigures.toSorted());
  });
});
