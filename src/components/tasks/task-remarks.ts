/** What follows from the dates of a task, in words, with the state that a mark shows. */
import type { TaskHistory, TaskReport } from "../../derive/task-history.ts";
import { formatDate, formatDateLong } from "../../text/date.ts";
import { ui } from "../../text/interface-text.ts";
import { formatNumber } from "../../text/number.ts";

export interface TaskRemark {
  readonly text: string;
  readonly state: "done" | "late" | "open";
}

const words = ui.tasks;

export function remarksOn({ timing, overdueDays, dueMove, period }: TaskReport): TaskRemark[] {
  const remarks: TaskRemark[] = [];
  if (timing.kind === "on_time") {
    remarks.push({ text: words.onTime(formatDate(timing.due), formatDate(timing.done)), state: "done" });
  }
  if (timing.kind === "late") {
    const text = words.lateBy(formatNumber(timing.days), formatDate(timing.due), formatDate(timing.done));
    remarks.push({ text, state: "late" });
  }
  if (overdueDays !== undefined) {
    const day = formatDate(period.document.frontMatter.period.to);
    remarks.push({ text: words.overdue(formatNumber(overdueDays), day), state: "late" });
  }
  if (dueMove) {
    const say = dueMove.days > 0 ? words.postponed : words.advanced;
    const days = formatNumber(Math.abs(dueMove.days));
    remarks.push({ text: say(formatDue(dueMove.from), formatDue(dueMove.to), days), state: "open" });
  }
  return remarks;
}

/** On the task as a whole: its due date as it first was, and reports that no longer name it. */
export function remarksOnWhole({ moves, silentIn }: TaskHistory): TaskRemark[] {
  const remarks: TaskRemark[] = [];
  if (moves) {
    const text = words.moves(formatNumber(moves.times), formatDue(moves.first), formatDue(moves.last));
    remarks.push({ text, state: "open" });
  }
  if (moves?.timing.kind === "late") {
    remarks.push({ text: words.lateAgainstFirst(formatNumber(moves.timing.days)), state: "late" });
  }
  const [newest] = silentIn;
  if (newest) remarks.push({ text: words.silent(newest.document.frontMatter.shortTitle), state: "open" });
  return remarks;
}

/** How a task stands, for a list: the timing in the newest report, all moves of its due date as one. */
export function newestRemarks(history: TaskHistory): TaskRemark[] {
  const [newest] = history.reports;
  const timing = newest ? remarksOn(newest).filter(({ state }) => state !== "open") : [];
  return [...timing, ...remarksOnWhole(history)];
}

/** A day by its numbers, anything longer in words: "30/11/2025", "quý II năm 2026", "năm 2025". */
export function formatDue(due: string): string {
  return due.length === 10 ? formatDate(due) : formatDateLong(due);
}
