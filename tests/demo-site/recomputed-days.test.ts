/** Every number of days on the site, of tasks and of releases, computed anew from the CSV files of the demo. */
import { describe, expect, it } from "vitest";
import { readPage } from "../site/built-site.ts";
import { periodFiles, registerRows, tableRows } from "./demo-files.ts";
import { demoDist } from "./folders.ts";
import { figureIn, partOf, rowsById, wordsOf } from "./page-text.ts";

const dayMs = 24 * 60 * 60 * 1000;
const daysBetween = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / dayMs);

/** The last day of a month of a year; the 0th of the next is the last of this. */
const endOfMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);

/** The last day that is still in time: of "2024", "2024-Q2", "2024-06" or "2024-06-30". */
function lastDay(due: string): string {
  const [year = "", part = "12", day] = due.split("-");
  if (day !== undefined) return due;
  return endOfMonth(Number(year), part.startsWith("Q") ? Number(part.slice(1)) * 3 : Number(part));
}

/** The same of a date in words: "31/3/2025", "ngày 31 tháng 3 năm 2025", "tháng 6 năm 2021", "quý II năm 2026", "năm 2025". */
function lastDayInWords(words: string): string {
  const [, day, month, year] = /^(?:ngày )?(\d+)(?:\/| tháng )(\d+)(?:\/| năm )(\d{4})$/.exec(words) ?? [];
  if (day && month && year) return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const [, quarter] = /^quý (I{1,3}|IV) /.exec(words) ?? [];
  const [, ofYear] = /^tháng (\d+) /.exec(words) ?? [];
  const lastMonth = quarter ? (["I", "II", "III", "IV"].indexOf(quarter) + 1) * 3 : Number(ofYear ?? 12);
  return endOfMonth(Number(words.slice(-4)), lastMonth);
}

const done = ["da_trinh", "da_ban_hanh", "da_thuc_hien"];
const tasksOf = (period: string) => tableRows(period, "nhiem_vu");
const overdueAt = (period: { readonly id: string; readonly to: string }) =>
  tasksOf(period.id)
    .filter(({ han, trang_thai }) => han && !done.includes(trang_thai ?? ""))
    .map(({ id, han = "" }) => ({ id, days: daysBetween(lastDay(han), period.to) }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days);

/** By task: its row in the newest report that names it. */
const newestRows = new Map(periodFiles.flatMap(({ id }) => tasksOf(id).map((row) => [row["id"] ?? "", row] as const)));

describe("the days of tasks", () => {
  const { html } = readPage(demoDist, "/nhiem-vu/");
  const words = wordsOf(html);

  it("late are those between the last day and the day of the evidence", () => {
    const told = [...words.matchAll(/sau hạn (\d+) ngày: hạn cuối ([\d/]+), minh chứng ([\d/]+)/g)];
    expect(told.length).toBeGreaterThan(5);
    for (const [text, days = "", due = "", day = ""] of told) {
      expect(Number(days), text).toBe(daysBetween(lastDayInWords(due), lastDayInWords(day)));
    }
  });

  it("are told of the tasks that came late, and of no other", () => {
    const list = partOf(html, /<section[^>]* id="sau-han">[\s\S]*?<\/section>/);
    const shown = [...list.matchAll(/href="\/nhiem-vu\/#(\w+)"[\s\S]*?sau hạn (\d+) ngày/g)].map(([, id, days]) => ({
      id,
      days: Number(days),
    }));
    const late = [...newestRows].flatMap(([id, { han, ngay_minh_chung }]) => {
      const days = han && ngay_minh_chung ? daysBetween(lastDay(han), ngay_minh_chung) : 0;
      return days > 0 ? [{ id, days }] : [];
    });
    expect(late.length).toBeGreaterThan(2);
    expect(shown.toSorted((a, b) => a.days - b.days)).toEqual(late.toSorted((a, b) => a.days - b.days));
  });

  it("by which a due date moved are those between the two last days", () => {
    const told = [...words.matchAll(/hạn dời từ (.+?) sang (.+?), (muộn|sớm) hơn (\d+) ngày/g)];
    expect(told.length).toBeGreaterThan(2);
    for (const [text, from = "", to = "", way, days = ""] of told) {
      const moved = daysBetween(lastDayInWords(from), lastDayInWords(to));
      expect([way, Number(days)], text).toEqual([moved > 0 ? "muộn" : "sớm", Math.abs(moved)]);
    }
  });

  it("after the first due date are those to the day of the evidence", () => {
    const told = [...html.matchAll(/<article class="task-entry" id="(\w+)"([\s\S]*?)<\/article>/g)].flatMap(
      ([, id = "", entry = ""]) => {
        const [, from = "", days] =
          /hạn đã dời \d+ lần, từ (.+?) sang [\s\S]*?sau hạn đầu tiên (\d+) ngày/.exec(wordsOf(entry)) ?? [];
        return days ? [{ id, from, days: Number(days) }] : [];
      },
    );
    expect(told.length).toBeGreaterThan(0);
    for (const { id, from, days } of told) {
      expect(days, id).toBe(daysBetween(lastDayInWords(from), newestRows.get(id)?.["ngay_minh_chung"] ?? ""));
    }
  });

  it.each(periodFiles)("overdue in the report $id are those to the last day of its data", ({ id, to }) => {
    const { html: report } = readPage(demoDist, `/ky-bao-cao/${id}/`);
    const list = partOf(report, /<h3>Nhiệm vụ quá hạn<\/h3>[\s\S]*?<\/ul>/);
    const shown = [...list.matchAll(/href="\/nhiem-vu\/#(\w+)"[\s\S]*?quá ([\d.]+) ngày/g)].map(
      ([, task, days = ""]) => ({
        id: task,
        days: figureIn(days),
      }),
    );
    expect(shown).toEqual(overdueAt({ id, to }).slice(0, 5));
  });

  it("are overdue in some report", () => {
    expect(periodFiles.flatMap(overdueAt).length).toBeGreaterThan(0);
  });

  it("on the home page are those of the newest report", () => {
    const newest = periodFiles.at(-1) ?? expect.fail();
    const dated = tasksOf(newest.id).filter(({ han }) => han);
    const late = dated.flatMap(({ han = "", ngay_minh_chung }) => {
      const days = ngay_minh_chung ? daysBetween(lastDay(han), ngay_minh_chung) : 0;
      return days > 0 ? [days] : [];
    });
    const home = wordsOf(readPage(demoDist, "/").html);
    expect(home).toContain(`${late.length} trình sau hạn (${late.join(", ")} ngày)`);
    const open = dated.filter(({ ngay_minh_chung }) => !ngay_minh_chung).length;
    expect(home).toContain(`${open} chưa có văn bản minh chứng`);
  });
});

describe("the days of the calendar", () => {
  const rows = rowsById(partOf(readPage(demoDist, "/lich-cong-bo/").html, /<table[\s\S]*?<\/table>/));
  const releases = registerRows("lich_cong_bo");

  it("has a row for each release of the register", () => {
    expect(releases.length).toBeGreaterThan(20);
    expect([...rows.keys()].toSorted()).toEqual(releases.map(({ id }) => id ?? "").toSorted());
  });

  it("late are those between the day that was expected and the day of publication", () => {
    for (const { id = "", du_kien = "", da_cong_bo = "" } of releases) {
      const [, expected = "", published = "", told = ""] = rows.get(id) ?? [];
      expect(lastDayInWords(expected), id).toBe(lastDay(du_kien));
      if (da_cong_bo === "") continue;
      expect(lastDayInWords(published), id).toBe(da_cong_bo);
      const days = daysBetween(lastDay(du_kien), da_cong_bo);
      expect(told, id).toBe(days > 0 ? `muộn ${days} ngày` : "không muộn");
    }
  });

  it("names the release that comes next on the home page", () => {
    const next = releases
      .filter(({ da_cong_bo, ky }) => da_cong_bo === "" && !periodFiles.some(({ id }) => id === ky))
      .sort((a, b) => lastDay(a["du_kien"] ?? "").localeCompare(lastDay(b["du_kien"] ?? "")))[0];
    const [, day = ""] = rows.get(next?.["id"] ?? "") ?? [];
    expect(day).not.toBe("");
    expect(wordsOf(readPage(demoDist, "/").html)).toContain(day);
  });
});
