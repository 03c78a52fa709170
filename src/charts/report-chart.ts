/** A chart of a report: what a `<Chart>` in its document shows. */
import type { Period, Table } from "../catalog/catalog.ts";
import { measuresWindow } from "../derive/comparable.ts";
import { formatDate } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";
import { type Chart, isOverTime } from "./chart.ts";
import { configureChart } from "./configure.ts";
import { type ChartRequest, splitNames } from "./request.ts";

/** The check of the document has let the chart pass; one that it has not is a mistake of ours, and throws. */
export function reportChart(period: Period, request: ChartRequest): Chart {
  const table = period.tables.get(request.of);
  if (!table) throw new Error(`The check let a chart of ${request.of} pass, but the period has no such table`);
  const configured = configureChart(request, table, timeOf(period, request, table));
  if (configured.ok) return configured.chart;
  throw new Error(`The check let a chart of ${request.of} pass: ${JSON.stringify(configured.problems)}`);
}

/** "từ 01/01/2024 đến 31/7/2024" of what happened in the period, else "đến 31/7/2024". Charts over time say it themselves. */
function timeOf({ document }: Period, { y, type }: ChartRequest, { schema }: Table): string | undefined {
  if (isOverTime({ kind: type })) return undefined;
  const { from, to } = document.frontMatter.period;
  const names = splitNames(y);
  const isOverWindow = schema.fields.some((field) => names.includes(field.name) && measuresWindow(field, schema));
  return isOverWindow ? ui.chart.during(formatDate(from), formatDate(to)) : ui.chart.asOf(formatDate(to));
}
