/** Whether a line would join figures that a break of the register sets apart. */
import type { Catalog } from "../catalog/catalog.ts";
import { breaksOf } from "../derive/series-break.ts";
import { formatDate } from "../text/date.ts";
import { isOverTime } from "./chart.ts";
import { allPoints } from "./figures.ts";
import type { ChartProblem } from "./problem.ts";
import type { Selection } from "./selection.ts";
import { lastDay } from "./time-axis.ts";

/** The first break between the first and the last time of a line; empty where there is none. */
export function findCrossedBreak(selection: Selection, catalog: Catalog): ChartProblem[] {
  if (!isOverTime(selection)) return [];
  const days = selection.rows.flatMap((row) => lastDay(row.cells.get(selection.x.name)?.value ?? null) ?? []);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const crossed = allPoints(selection)
    .flatMap(({ address }) => breaksOf(catalog, address))
    .find(({ day }) => {
      const at = lastDay(day) ?? first;
      return first < at && at <= last;
    });
  if (!crossed) return [];
  return [{ code: "chart-break", attribute: "x", data: { date: formatDate(crossed.date), why: crossed.why } }];
}
