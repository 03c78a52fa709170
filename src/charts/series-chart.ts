/** A strand of a series → the chart of it over time. */
import type { Period } from "../catalog/catalog.ts";
import type { MeasureKind } from "../catalog/table-schema.ts";
import type { Series } from "../derive/series.ts";
import type { Strand } from "../derive/series-strand.ts";
import { targetDistance } from "../derive/series-target.ts";
import { formatDate } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";
import type { Chart, Point, Target } from "./chart.ts";
import { pointOf } from "./point.ts";
import { lastDay } from "./time-axis.ts";
import { rankAxis } from "./value-axis.ts";

/** `title` and `subtitle` stand over the chart; the lines are cut where the strand has gaps. */
export function chartStrand(
  series: Series,
  strand: Strand,
  { title, subtitle }: Pick<Chart, "title" | "subtitle">,
): Chart {
  const points = strand.points.map(({ figure }) => pointOf(figure.cell.address, figure.cell));
  const days = strand.points.map(({ time }) => lastDay(time) ?? 0);
  const cuts = strand.points.flatMap(({ figure }, index) =>
    series.overWindow && series.breaks.some(({ day }) => isWithin(figure.period, day)) ? [days[index] ?? 0] : [],
  );
  const rankedOf = series.measure === "rank" ? totalOf(strand) : undefined;
  const target = targetOf(series, strand);
  return {
    kind: series.measure === "rank" ? "rank" : "line",
    title,
    subtitle,
    unit: series.measure === "rank" ? "" : (series.unit ?? ""),
    measure: series.measure,
    categoryTitle: ui.series.time,
    categories: strand.points.map(({ time }, index) => ({ label: shortDate(time), day: days[index] ?? 0 })),
    series: [{ name: series.indicator.title, pattern: "solid", points, gapsAfter: strand.gapsAfter }],
    axis: axisOf(series.measure, [...points, ...(target ? [target] : [])], rankedOf),
    ...(target && { target }),
    ...(rankedOf !== undefined && { rankedOf }),
    breaks: series.breaks
      .filter(({ day }) => !series.overWindow || !strand.points.some(({ figure }) => isWithin(figure.period, day)))
      .flatMap(({ day }) => lastDay(day) ?? [])
      .filter((day) => day > Math.min(...days) && day <= Math.max(...days)),
    ...(cuts.length > 0 && { cuts }),
  };
}

/** Whether some of the period lies before the day and some after it. */
function isWithin({ document }: Period, day: string): boolean {
  const { from, to } = document.frontMatter.period;
  return from < day && day <= to;
}

/** The month is enough under a point: the table has the day. */
function shortDate(time: string): string {
  return formatDate(time.slice(0, "2024-07".length));
}

/** What the newest report says is to be reached, as a figure of the same unit; none of a rank, which is no height. */
function targetOf({ indicator, measure }: Series, { points }: Strand): Target | undefined {
  const newest = points.at(-1);
  const distance = newest && measure !== "rank" ? targetDistance(indicator, newest.figure) : undefined;
  if (distance?.missing === undefined) return undefined;
  const { address, value, label } = pointOf(distance.target.cell.address, distance.target.cell);
  return value === null ? undefined : { address, value, label };
}

/** How many were ranked: the strand of a rank has one total, or none. */
function totalOf({ points: [first] }: Strand): number | undefined {
  const total = first?.figure.row.cells.get("tong_so")?.value;
  return typeof total === "number" ? total : undefined;
}

/** From zero; of a rank, from the first to the last. */
function axisOf(
  measure: MeasureKind,
  points: readonly Pick<Point, "value">[],
  rankedOf: number | undefined,
): Chart["axis"] {
  const values = points.flatMap(({ value }) => value ?? []);
  if (measure === "rank") return rankAxis(values, rankedOf);
  const [min, max] = [Math.min(0, ...values), Math.max(0, ...values)];
  return { min, max: min === max ? 1 : max };
}
