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

/** The report to be published next: of those that are not, the one expected first; undefined where none is expected. */
export function nextRelease(catalog: Catalog): Release | undefined {
  return releasesOf(catalog).findLast(
    ({ expected, published, period }) => expected !== undefined && published === undefined && !period,
  );
}

/** Days from the last day that was expected to `day`, of a report that is not published; undefined where there are none. */
export function overdueDays({ expected, published }: Release, day: string): number | undefined {
  const timing = published === undefined ? timingOf(expected, day) : undefined;
  return timing?.kind === "late" ? timing.days : undefined;
}

/** The newest day that the data name as one of publishing or correcting; undefined where they name none. */
export function newestDay(catalog: Catalog): string | undefined {
  const days = [
    ...catalog.periods.map(({ document }) => document.frontMatter.record.published),
    ...(catalog.registers.get("lich_cong_bo")?.rows ?? []).map((row) => rowText(row, "da_cong_bo")),
    ...(catalog.registers.get("dinh_chinh")?.rows ?? []).map((row) => rowText(row, "ngay")),
  ];
  return days
    .filter((day) => day != null)
    .sort()
    .at(-1);
}

function lastDay({ expected }: Release): string {
  return lastDayOf(expected ?? "") ?? "";
}

/** Published periods that the calendar does not name, newest first. */
export function periodsOutsideCalendar({ registers, periods }: Catalog): Period[] {
  const named = new Set(registers.get("lich_cong_bo")?.rows.map((row) => rowText(row, "ky")));
  return periods.filter(({ id }) => !named.has(id));
}
