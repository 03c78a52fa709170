/** Tasks as ways on: each with how it stands in the newest report that names it. */
import type { TaskHistory } from "../../derive/task-history.ts";
import { ui } from "../../text/interface-text.ts";
import { taskHref } from "../records/addresses.ts";
import { newestRemarks } from "./task-remarks.ts";

export function taskItems(histories: readonly TaskHistory[]) {
  return histories.map((history) => {
    const status = history.reports[0]?.status ?? ui.tasks.statusMissing;
    const remarks = newestRemarks(history).map(({ text }) => text);
    return { title: history.title, href: taskHref(history.id), description: [status, ...remarks].join("; ") };
  });
}
