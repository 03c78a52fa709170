/** A chart of parts that add up, in words. */
import { chartText } from "../text/interface/chart.ts";
import { formatNumber } from "../text/number.ts";
import type { Chart, Point } from "./chart.ts";
import { describeFigures, type NamedPoint } from "./describe-series.ts";
import { percentLabel } from "./figure-label.ts";
import { withUnit } from "./sentence.ts";

const words = chartText.chartSummary;
const mostTold = 6;

/** Each whole with its parts, the largest first; of many wholes, only which are the largest and the smallest. */
export function describeStacks(chart: Chart): string[] {
  const { unit, categories, series } = chart;
  if (categories.length > mostTold) return [describeFigures(wholesOf(chart), chart)];
  return categories.map(({ label, total = 0 }, index) => {
    const parts = series
      .flatMap(({ name, points }) => (points[index] ? [{ name, point: points[index] }] : []))
      .toSorted((a, b) => (b.point.value ?? 0) - (a.point.value ?? 0))
      .map(({ name, point }) => words.part(name, figureOf(point)))
      .join(", ");
    const whole = withUnit(formatNumber(total), unit);
    return categories.length === 1 ? words.whole(whole, parts) : words.wholeOf(label, whole, parts);
  });
}

function figureOf({ label, percent }: Point): string {
  return percent === undefined ? label : `${label} (${percentLabel(percent)})`;
}

function wholesOf({ categories }: Chart): NamedPoint[] {
  return categories.map(({ label, total = 0 }) => ({
    name: label,
    point: { address: "", value: total, bound: "exact", label: formatNumber(total) },
  }));
}
