/** Where the plot and the words of a line or rank chart stand, in pixels. */
import { ui } from "../text/interface-text.ts";
import { formatNumber } from "../text/number.ts";
import type { Chart, Point } from "./chart.ts";
import type { Format } from "./format.ts";
import { lineHeight } from "./format.ts";
import { withUnit } from "./sentence.ts";
import { textWidth } from "./text-width.ts";

export interface LineLayout {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Ends of the time axis; points keep clear of the edges, so that their figures fit. */
  readonly days: DaySpan;
  /** Values with a line across the plot. */
  readonly ticks: readonly number[];
  /** The times written under the plot. */
  readonly times: readonly PlacedTime[];
}

/** In days since 1970. */
interface DaySpan {
  readonly min: number;
  readonly max: number;
}

export interface PlacedTime {
  readonly text: string;
  /** Middle of the text. */
  readonly x: number;
  readonly y: number;
}

const widestPlot = 460;

export function layOutLines(chart: Chart, format: Format): LineLayout {
  const ticks = chart.kind === "rank" ? [1, chart.axis.max] : niceTicks(chart.axis.min, chart.axis.max);
  const left = Math.ceil(Math.max(...ticks.map((tick) => textWidth(tickLabel(chart, tick), format.textSize)))) + 8;
  const right = Math.min(format.width - 1, left + widestPlot + 20 * chart.categories.length);
  const top = lineHeight(format) + 4;
  const bottom = top + (chart.kind === "rank" ? 150 : 190);
  const days = daySpan(chart, format, right - left);
  const times = placeTimes(chart, format, { days, left, right, bottom });
  return {
    width: format.width,
    height: Math.ceil(Math.max(...times.map((time) => time.y)) + format.textSize * 0.6),
    plot: { left, right, top, bottom },
    days,
    ticks,
    times,
  };
}

interface TimeAxis {
  readonly days: DaySpan;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** From the last to the first, in one row or, where they crowd, in two; a time that fits in neither is left to the table. */
function placeTimes(
  { categories, series }: Chart,
  format: Format,
  { days, left, right, bottom }: TimeAxis,
): PlacedTime[] {
  const line = lineHeight(format);
  // Of several series, the lowest have their figures below their points.
  const gap = series.length > 1 ? line : line / 4;
  const free = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  return categories.toReversed().flatMap(({ label, day = days.min }) => {
    const x = left + ((day - days.min) / (days.max - days.min)) * (right - left);
    const half = textWidth(label, format.textSize) / 2;
    const row = free.findIndex((edge) => x + half + 10 <= edge);
    if (row === -1) return [];
    free[row] = x - half;
    return [{ text: label, x, y: bottom + gap + (row + 0.6) * line }];
  });
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
  if (chart.kind === "rank") return rankLabel(point, chart.rankedOf);
  return withUnit(point.label, chart.unit === "%" ? "%" : "");
}

/** "40/63"; "40" where it is not known how many were ranked. */
export function rankLabel({ label }: Point, rankedOf: number | undefined): string {
  return rankedOf === undefined ? label : `${label}/${formatNumber(rankedOf)}`;
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

function daySpan(chart: Chart, format: Format, plotWidth: number): DaySpan {
  const days = chart.categories.map((category) => category.day ?? 0);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const widest = Math.max(...chart.categories.map((category) => textWidth(category.label, format.textSize)));
  const margin = Math.min(plotWidth / 3, widest / 2 + 4);
  const perPixel = Math.max(1, last - first) / (plotWidth - 2 * margin);
  return { min: first - margin * perPixel, max: last + margin * perPixel };
}
