/** The figures of a chart as the drawing writes them: beside bars, at points, on axes. */
import { chartText } from "../text/interface/chart.ts";
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
    default: {
      const label = point.value === null ? point.label : withPercent(chart, point.label);
      return point.provisional ? chartText.chart.provisional(label) : label;
    }
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

/** "1.000", "50%"; of a rank, "hạng 1". */
export function tickLabel(chart: Chart, tick: number): string {
  return chart.kind === "rank" ? chartText.chart.rank(formatNumber(tick)) : withPercent(chart, formatNumber(tick));
}

/** The figure at a point: "40/63" of a rank; empty where none is stated. */
export function pointLabel(chart: Chart, point: Point | undefined): string {
  if (!point || point.value === null) return "";
  return chart.kind === "rank" ? rankLabel(point, chart.rankedOf) : withPercent(chart, point.label);
}

/** "40/63"; "40" where it is not known how many were ranked. */
export function rankLabel({ label }: Point, rankedOf: number | undefined): string {
  return rankedOf === undefined ? label : `${label}/${formatNumber(rankedOf)}`;
}

/** Every figure of a drawing has its percent sign; other units stand in the subtitle. */
export function withPercent({ unit }: Pick<Chart, "unit">, label: string): string {
  return withUnit(label, unit === "%" ? "%" : "");
}
