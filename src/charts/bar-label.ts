/** The figures written beside bars. */
import { formatNumber } from "../text/number.ts";
import type { Chart, Point } from "./chart.ts";
import { withUnit } from "./sentence.ts";

/** What stands after a bar; undefined where nothing does: a part of a stack, or a measure that has its label on another bar. */
export function endLabel(chart: Chart, series: number, category: number): string | undefined {
  const point = chart.series[series]?.points[category];
  if (!point) return undefined;
  switch (chart.kind) {
    case "nested": {
      const part = chart.series[1]?.points[category];
      return series === 0 && part ? `${part.label} / ${point.label}` : undefined;
    }
    case "stacked": {
      const total = chart.categories[category]?.total;
      return series === chart.series.length - 1 && total !== undefined ? formatNumber(total) : undefined;
    }
    case "share":
      return undefined;
    default:
      return point.value === null ? point.label : withUnit(point.label, chart.unit === "%" ? "%" : "");
  }
}

/** What stands above a part of a stack. */
export function partLabel({ percent, label }: Point): string {
  return percent === undefined ? label : percentLabel(percent);
}

/** 47.27 → "47,3%". */
export function percentLabel(percent: number): string {
  return `${formatNumber(Math.round(percent * 10) / 10)}%`;
}
