/** Register `diem_gay`: days across which the figures of an indicator do not compare. */
import type { Catalog } from "../catalog/catalog.ts";
import { rowText } from "../catalog/row-text.ts";

export interface SeriesBreak {
  /** As the register has it: ISO day, month or year. */
  readonly date: string;
  /** First day of `date`: figures of this day and later are of the new kind. */
  readonly day: string;
  /** The editor's words, in Vietnamese. */
  readonly why: string;
}

/** Breaks of the indicator whose cell is at the address, oldest first. */
export function breaksOf({ registers }: Catalog, address: string): SeriesBreak[] {
  const indicators = (registers.get("chi_so")?.rows ?? []).filter((row) => rowText(row, "dia_chi") === address);
  const ids = new Set(indicators.map(({ id }) => id));
  const rows = (registers.get("diem_gay")?.rows ?? []).filter((row) => ids.has(rowText(row, "chi_so") ?? ""));
  return rows
    .map((row) => {
      const date = rowText(row, "ngay") ?? "";
      return { date, day: `${date}-01-01`.slice(0, 10), why: rowText(row, "ly_do") ?? "" };
    })
    .sort((a, b) => a.day.localeCompare(b.day));
}
