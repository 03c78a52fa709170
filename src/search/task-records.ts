/** The commitments of the office: what each is, and how every report that names it says it stands. */
import { areasOf } from "../catalog/area-register.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { type TaskReport, taskHistories } from "../derive/task-history.ts";
import type { SearchRecord } from "./record.ts";
import { recordPeriod } from "./record-period.ts";

/** A record for each report that names the task, newest first. */
export function taskRecords(catalog: Catalog): SearchRecord[] {
  const areas = new Map(areasOf(catalog).map(({ id, title }) => [id, title]));
  return taskHistories(catalog).flatMap(({ id, title, areaId, partOf, reports }) => {
    const area = areas.get(areaId ?? "");
    return reports.map((report) => ({
      path: `/nhiem-vu/#${id}`,
      kind: "nhiem_vu" as const,
      title,
      text: stateOf(report),
      ...(partOf && { context: partOf.title }),
      ...recordPeriod(report.period),
      ...(area !== undefined && { area }),
    }));
  });
}

function stateOf({ status, progress, duePrinted }: TaskReport): string {
  return [status, progress, duePrinted].filter((words) => words !== undefined).join("; ");
}
