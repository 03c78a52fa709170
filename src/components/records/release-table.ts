/** The calendar of releases → what `DataTable` shows. */
import { overdueDays, type Release } from "../../derive/calendar.ts";
import { formatDate, formatDateLong } from "../../text/date.ts";
import { ui } from "../../text/interface-text.ts";
import { formatNumber } from "../../text/number.ts";
import type { DataCell, DataColumn, DataRow } from "../data-table.ts";
import { reportHref } from "../report/addresses.ts";

const words = ui.calendar;

/** `day`: reports that are not published are late up to it; undefined where no such day is known. */
export function releaseTable(releases: readonly Release[], day: string | undefined) {
  const titles = [words.expected, words.published, words.difference, words.reason];
  return {
    rowHeading: words.period,
    columns: titles.map((title): DataColumn => ({ title, content: "text" })),
    rows: releases.map((release) => showRelease(release, day)),
  };
}

function showRelease(release: Release, day: string | undefined): DataRow {
  const { id, period, expected, published, reason } = release;
  const out: DataCell = {
    text: published === undefined ? words.notPublished : formatDate(published),
    ...(period && { href: reportHref(period.id) }),
  };
  return {
    id,
    title: releaseTitle(release),
    cells: [
      { text: expected === undefined ? words.expectedMissing : formatDate(expected) },
      out,
      { text: differenceOf(release, day) },
      { text: reason ?? "" },
    ],
  };
}

function differenceOf(release: Release, day: string | undefined): string {
  const { timing } = release;
  if (timing.kind === "late") return words.late(formatNumber(timing.days));
  if (timing.kind === "on_time") return words.onTime;
  const overdue = day === undefined ? undefined : overdueDays(release, day);
  return overdue === undefined ? "" : words.overdue(formatNumber(overdue), formatDate(day ?? ""));
}

/** The name of the period that a release is of. */
export function releaseTitle({ period, periodId }: Release): string {
  return period?.document.frontMatter.shortTitle ?? nameOf(periodId);
}

/** A period that is not published has no title yet: "2026-quy-1" is told as "Quý I năm 2026". */
function nameOf(periodId: string): string {
  const [, year, quarter, months, whole] = /^(\d{4})-(?:quy-([1-4])|(\d{1,2})-thang|(nam))$/.exec(periodId) ?? [];
  if (year === undefined) return periodId;
  if (months) return words.firstMonths(months, year);
  const name = formatDateLong(whole ? year : `${year}-Q${quarter}`);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
