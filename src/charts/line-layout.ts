/** Where the plot and the words of a line or rank chart stand, in pixels. */
import { ui } from "../text/interface-text.ts";
import { formatNumber } from "../text/number.ts";
import type { Chart } from "./chart.ts";
import type { Format } from "./format.ts";
import { lineHeight } from "./format.ts";
import { withUnit } from "./sentence.ts";
import { textWidth } from "./text-width.ts";

export interface LineLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Ends of the time axis, in days; points keep clear of the edges, so that their figures fit. */
  readonly days: { readonly min: number; readonly max: number };
  /** Values with a line across the plot. */
  readonly ticks: readonly number[];
}

const widestPlot = 460;

export function layOutLines(chart: Chart, format: Format): LineLayout {
  const ticks = chart.kind === "rank" ? [1, chart.axis.max] : niceTicks(chart.axis.min, chart.axis.max);
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(tickLabel(chart, tick), format.textSize)))) + 8;
  const right = Math.min(format.width - 1, left + widestPlot + 20 * chart.categories.length);
  const line = lineHeight(format);
  const top = line + 4;
  const plotHeight = format.labels === "beside" ? 200 : 180;
  const bottom = top + plotHeight;
  return {
    width: format.width,
    height: bottom + line + 6,
    plot: { left, right, top, bottom },
    days: daySpan(chart, format, right - left),
    ticks,
  };
}

/** "1.000", "50%"; of a rank, "hạng 1". */
export function tickLabel(chart: Chart, tick: number): string {
  if (chart.kind === "rank") return ui.chart.rank(formatNumber(tick));
  return withUnit(formatNumber(tick), chart.unit === "%" ? "%" : "");
}

/** The figure at a point: "40/63" of a rank. */
export function pointLabel(chart: Chart, series: number, category: number): string {
  const point = chart.series[series]?.points[category];
  if (!point || point.value === null) return "";
  if (chart.kind === "rank")
    return chart.rankedOf === undefined ? point.label : `${point.label}/${formatNumber(chart.rankedOf)}`;
  return withUnit(point.label, chart.unit === "%" ? "%" : "");
}

/** Three to six round values from at most `min` to at least `max`. */
export function niceTicks(min: number, max: number): number[] {
  const rough = (max - min) / 4;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * magnitude).find((candidate) => candidate >= rough) ?? rough;
  const ticks: number[] = [];
  for (let index = Math.floor(min / step); index <= Math.ceil(max / step); index++)
    ticks.push(Number((index * step).toPrecision(12)));
  return ticks;
}

function daySpan(chart: Chart, format: Format, plotWidth: number): LineLayout["days"] {
  const days = chart.categories.map((category) => category.day ?? 0);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const widest = Math.max(...chart.categories.map((category) => textWidth(category.label, format.textSize)));
  const margin = Math.min(plotWidth / 3, widest / 2 + 4);
  const perPixel = Math.max(1, last - first) / (plotWidth - 2 * margin);
  return { min: first - margin * perPixel, max: last + margin * perPixel };
}
