/** A commitment through the periods, followed by its id: what each report says of it, and what follows from the dates. */
import type { Area } from "../catalog/area-register.ts";
import type { Catalog, Period, Row } from "../catalog/catalog.ts";
import { rowLabel, rowList, rowText, rowTitle } from "../catalog/row-text.ts";
import { lastDayOf, type TaskTiming, timingOf } from "./task.ts";

/** A due date that differs from the one in the report before. Days between the last days that were in time. */
export interface DueMove {
  readonly from: string;
  readonly to: string;
  /** Positive when it was put off. */
  readonly days: number;
}

/** A due date that has moved in one report or more. */
export interface DueMoves {
  readonly times: number;
  /** The date that was stated first, and the one that holds. */
  readonly first: string;
  readonly last: string;
  /** Of the evidence, against that first date. */
  readonly timing: TaskTiming;
}

/** What one report says of a task. */
export interface TaskReport {
  readonly period: Period;
  readonly row: Row;
  /** ISO day, month, quarter or year. */
  readonly due: string | undefined;
  /** As printed, where the report prints one. */
  readonly duePrinted: string | undefined;
  readonly status: string | undefined;
  /** In the words of the report. */
  readonly progress: string | undefined;
  /** Ids in register `van_ban`. */
  readonly basis: readonly string[];
  readonly evidence: readonly string[];
  /** Computed from this report's due date and day of evidence. */
  readonly timing: TaskTiming;
  /** Computed: days between the due date and the last day of the data, of a task that is not done. Absent where there are none. */
  readonly overdueDays?: number;
  readonly dueMove?: DueMove;
}

export interface TaskHistory {
  readonly id: string;
  /** In the newest report that names it. */
  readonly title: string;
  readonly areaId: string | undefined;
  /** Id of the agency in charge. */
  readonly agencyId: string | undefined;
  /** The task it is part of, as the same report names that. */
  readonly partOf?: { readonly id: string; readonly title: string };
  /** Newest first; never empty. */
  readonly reports: readonly TaskReport[];
  /** Computed, where the due date has moved. */
  readonly moves?: DueMoves;
  /** Newest first: later reports that say nothing of it although none before them says that it is done. */
  readonly silentIn: readonly Period[];
}

const doneStatuses = ["da_trinh", "da_ban_hanh", "da_thuc_hien"];

/** Tasks of the newest report in its order, then those that only earlier reports name. */
export function taskHistories(catalog: Catalog): TaskHistory[] {
  const periods = catalog.periods.filter(({ tables }) => tables.has("nhiem_vu"));
  const found = periods.flatMap((period) =>
    (period.tables.get("nhiem_vu")?.rows ?? []).map((row) => ({ period, row })),
  );
  return [...Map.groupBy(found, ({ row }) => row.id)].flatMap(([id, uses]) => {
    const reports = uses.map(({ period, row }, index) => readReport(period, row, uses[index + 1]?.row));
    const [newest] = reports;
    return newest ? [historyOf(id, { newest, reports }, periods)] : [];
  });
}

function historyOf(
  id: string,
  { newest, reports }: { readonly newest: TaskReport; readonly reports: readonly TaskReport[] },
  periods: readonly Period[],
): TaskHistory {
  const { row, period } = newest;
  const whole = period.tables.get("nhiem_vu")?.rows.find(({ id: other }) => other === rowText(row, "nhom"));
  const moved = reports.flatMap(({ dueMove }) => dueMove ?? []);
  const [lastMove] = moved;
  const firstMove = moved.at(-1);
  return {
    id,
    title: rowTitle(row),
    areaId: rowText(row, "linh_vuc"),
    agencyId: rowText(row, "chu_tri"),
    ...(whole && { partOf: { id: whole.id, title: rowTitle(whole) } }),
    reports,
    ...(firstMove &&
      lastMove && {
        moves: {
          times: moved.length,
          first: firstMove.from,
          last: lastMove.to,
          timing: timingOf(firstMove.from, rowText(row, "ngay_minh_chung")),
        },
      }),
    silentIn: isDone(row) ? [] : periods.slice(0, periods.indexOf(period)),
  };
}

function readReport(period: Period, row: Row, before: Row | undefined): TaskReport {
  const due = rowText(row, "han");
  const overdueDays = isDone(row) ? undefined : lateDays(due, period.document.frontMatter.period.to);
  const dueMove = moveOf(before && rowText(before, "han"), due);
  return {
    period,
    row,
    due,
    duePrinted: rowText(row, "han_nguyen_van"),
    status: rowLabel(row, "trang_thai"),
    progress: rowText(row, "tien_do_nguyen_van"),
    basis: rowList(row, "can_cu"),
    evidence: rowList(row, "minh_chung"),
    timing: timingOf(due, rowText(row, "ngay_minh_chung")),
    ...(overdueDays !== undefined && { overdueDays }),
    ...(dueMove && { dueMove }),
  };
}

/** The report says that the task is done, or dates the evidence of it. */
export function isDone(row: Row): boolean {
  return rowText(row, "ngay_minh_chung") !== undefined || doneStatuses.includes(rowText(row, "trang_thai") ?? "");
}

function lateDays(due: string | undefined, day: string): number | undefined {
  const timing = timingOf(due, day);
  return timing.kind === "late" ? timing.days : undefined;
}

/** Undefined where a date is not stated, or both end on the same day, such as "2024" and "2024-12-31". */
function moveOf(from: string | undefined, to: string | undefined): DueMove | undefined {
  const [first, second] = [lastDayOf(from ?? ""), lastDayOf(to ?? "")];
  if (from === undefined || to === undefined || first === undefined || second === undefined) return undefined;
  const days = Math.round((Date.parse(second) - Date.parse(first)) / (24 * 60 * 60 * 1000));
  return days === 0 ? undefined : { from, to, days };
}

/** Tasks that are not done, as far as the reports tell, and overdue, put off, or no longer spoken of. */
export function pressingTasks(histories: readonly TaskHistory[]): TaskHistory[] {
  return histories.filter(({ reports: [newest], moves, silentIn }) => {
    if (!newest || isDone(newest.row)) return false;
    return newest.overdueDays !== undefined || moves !== undefined || silentIn.length > 0;
  });
}

/** Tasks done after their due date, be it the last one or the first. */
export function lateTasks(histories: readonly TaskHistory[]): TaskHistory[] {
  return histories.filter(
    ({ reports: [newest], moves }) => newest?.timing.kind === "late" || moves?.timing.kind === "late",
  );
}

/** Reports one after the other that say the same of a task. */
export interface ReportRun {
  /** What they say; of the oldest, in which a moved due date shows. */
  readonly said: TaskReport;
  readonly newest: Period;
  readonly count: number;
}

/** Newest first. */
export function reportRuns({ reports }: TaskHistory): ReportRun[] {
  const runs: ReportRun[] = [];
  for (const report of reports) {
    const last = runs.at(-1);
    if (last && saysTheSame(last.said, report)) {
      runs[runs.length - 1] = { ...last, said: report, count: last.count + 1 };
    } else {
      runs.push({ said: report, newest: report.period, count: 1 });
    }
  }
  return runs;
}

function saysTheSame(a: TaskReport, b: TaskReport): boolean {
  const words = ({ due, status, progress, evidence, timing, overdueDays }: TaskReport) =>
    JSON.stringify([due, status, progress, evidence, timing, overdueDays]);
  return words(a) === words(b);
}

export interface TasksOfArea {
  /** Id of the area; "khac" for tasks whose area the register lacks. */
  readonly id: string;
  readonly area: Area | undefined;
  readonly histories: readonly TaskHistory[];
}

/** In the order of the areas; areas without tasks are left out. */
export function tasksByArea(histories: readonly TaskHistory[], areas: readonly Area[]): TasksOfArea[] {
  const known = areas.map((area) => ({
    id: area.id,
    area,
    histories: histories.filter(({ areaId }) => areaId === area.id),
  }));
  const others = histories.filter(({ areaId }) => !areas.some(({ id }) => id === areaId));
  return [...known, { id: "khac", area: undefined, histories: others }].filter(
    ({ histories: ofArea }) => ofArea.length > 0,
  );
}
