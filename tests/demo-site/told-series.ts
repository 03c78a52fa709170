/** What the pages of the indicators say: every row of every series of the demo. */
import { expect } from "vitest";
import { readPage } from "../site/built-site.ts";
import { indicators, type PeriodFile, periodFiles, rowOf } from "./demo-files.ts";
import { demoDist } from "./folders.ts";
import { partOf, rowsById } from "./page-text.ts";

export interface Told {
  readonly indicator: Readonly<Record<string, string>>;
  readonly address: string;
  readonly period: PeriodFile;
  readonly figure: string;
  readonly change: string;
}

/** Every row of every series. */
export const told: readonly Told[] = indicators.flatMap((indicator) => {
  const { html } = readPage(demoDist, `/chi-so/${indicator["id"]}/`);
  const rows = rowsById(partOf(html, /id="so-lieu"[\s\S]*?<\/table>/));
  return [...rows].map(([id, cells]) => ({
    indicator,
    address: indicator["dia_chi"] ?? "",
    period: periodFiles.find((period) => period.id === id) ?? expect.fail(`no period ${id}`),
    figure: cells[1] ?? "",
    change: cells[3] ?? "",
  }));
});

/** The period that a change names: by the year of its result where the row has one of its own, else by its title. */
export function earlierOf({ address, period }: Told, against: string): PeriodFile {
  const before = periodFiles.slice(0, periodFiles.indexOf(period)).reverse();
  const found = before.find(({ id, title }) => {
    const year = ownYear(id, address);
    return year ? against === `kết quả năm ${year}` : title.toLowerCase() === against.toLowerCase();
  });
  return found ?? expect.fail(`${address} of ${period.id} is compared with “${against}”`);
}

/** The year that the row of a figure names. */
export function ownYear(period: string, address: string): string | undefined {
  const [table = "", row = ""] = address.split("/");
  const found = rowOf(period, table, row);
  return found?.["nam"] || found?.["tinh_den"];
}
