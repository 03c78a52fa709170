/** Commitments: when they were due, and how late the document came that shows them done. */
import type { Period, Row } from "../catalog/catalog.ts";
import { rowText } from "../catalog/row-text.ts";

/** Computed from `han` and `ngay_minh_chung` of table `nhiem_vu`; never stated by the source. */
export type TaskTiming =
  /** No due date, no day of evidence, or neither. */
  | { readonly kind: "unknown" }
  | { readonly kind: "on_time"; readonly due: string; readonly done: string }
  /** `days` after the last day that was still in time. */
  | { readonly kind: "late"; readonly due: string; readonly done: string; readonly days: number };

export interface Task {
  readonly row: Row;
  /** Id of the task it is part of. */
  readonly partOf: string | undefined;
  /** ISO day, month, quarter or year. */
  readonly due: string | undefined;
  readonly timing: TaskTiming;
}

/** The tasks of a period in the order of its table. */
export function tasksOf(period: Period): Task[] {
  return (period.tables.get("nhiem_vu")?.rows ?? []).map((row) => {
    const due = rowText(row, "han");
    return { row, partOf: rowText(row, "nhom"), due, timing: timingOf(due, rowText(row, "ngay_minh_chung")) };
  });
}

export interface TaskTally {
  /** Tasks done on or before their last day. */
  readonly onTime: number;
  /** Days late of each task done after its last day. */
  readonly lateDays: readonly number[];
  /** Tasks with a due date and no evidence. */
  readonly open: number;
}

/** Counts the tasks that have a due date. */
export function tallyTasks(period: Period): TaskTally {
  const dated = tasksOf(period).filter(({ due }) => due !== undefined);
  return {
    onTime: dated.filter(({ timing }) => timing.kind === "on_time").length,
    lateDays: dated.flatMap(({ timing }) => (timing.kind === "late" ? [timing.days] : [])),
    open: dated.filter(({ timing }) => timing.kind === "unknown").length,
  };
}

const dayMs = 24 * 60 * 60 * 1000;

/** `due`: ISO day, month, quarter or year, whose last day is still in time. `done`: ISO day. */
export function timingOf(due: string | undefined, done: string | undefined): TaskTiming {
  const lastDay = due === undefined ? undefined : lastDayOf(due);
  if (lastDay === undefined || done === undefined) return { kind: "unknown" };
  const days = Math.round((Date.parse(done) - Date.parse(lastDay)) / dayMs);
  return days > 0 ? { kind: "late", due: lastDay, done, days } : { kind: "on_time", due: lastDay, done };
}

/** "2024-07" → "2024-07-31"; undefined for a text that is no such date. */
export function lastDayOf(reduced: string): string | undefined {
  const [, year, quarter, month, day] = /^(\d{4})(?:-Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/.exec(reduced) ?? [];
  if (year === undefined || day !== undefined) return day && reduced;
  const lastMonth = quarter === undefined ? Number(month ?? 12) : Number(quarter) * 3;
  return new Date(Date.UTC(Number(year), lastMonth, 0)).toISOString().slice(0, 10);
}
