/** Register `lich_cong_bo`: when reports were to be published, when they were, and how late that is. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { rowText } from "../catalog/row-text.ts";
import { lastDayOf, type TaskTiming, timingOf } from "./task.ts";

export interface Release {
  readonly id: string;
  readonly periodId: string;
  /** Absent while the period is not published here. */
  readonly period?: Period;
  /** ISO day, month or year. */
  readonly expected: string | undefined;
  /** ISO day. */
  readonly published: string | undefined;
  /** Computed from the two; never from the day of reading. */
  readonly timing: TaskTiming;
  /** Why the date was changed, as the office states it. */
  readonly reason: string | undefined;
}

/** Latest expected first, those without an expected day last. */
export function releasesOf({ registers, periods }: Catalog): Release[] {
  const releases = (registers.get("lich_cong_bo")?.rows ?? []).map((row): Release => {
    const periodId = rowText(row, "ky") ?? row.id;
    const period = periods.find(({ id }) => id === periodId);
    const expected = rowText(row, "du_kien");
    const published = rowText(row, "da_cong_bo");
    return {
      id: row.id,
      periodId,
      ...(period && { period }),
      expected,
      published,
      timing: timingOf(expected, published),
      reason: rowText(row, "ly_do_doi"),
    };
  });
  return releases.toSorted((a, b) => lastDay(b).localeCompare(lastDay(a)) || a.id.localeCompare(b.id));
}

function lastDay({ expected }: Release): string {
  return lastDayOf(expected ?? "") ?? "";
}

/** Published periods that the calendar does not name, newest first. */
export function periodsOutsideCalendar({ registers, periods }: Catalog): Period[] {
  const named = new Set(registers.get("lich_cong_bo")?.rows.map((row) => rowText(row, "ky")));
  return periods.filter(({ id }) => !named.has(id));
}
