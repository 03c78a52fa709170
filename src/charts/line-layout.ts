/** Where the plot and the words of a line or rank chart stand, in pixels. */
import type { Chart } from "./chart.ts";
import { roomForNames } from "./end-names.ts";
import { tickLabel } from "./figure-label.ts";
import { type Format, lineHeight, plotHeights } from "./look.ts";
import { below, sideOf } from "./point-labels.ts";
import { textWidth } from "./text-width.ts";
import { ticksOf } from "./value-axis.ts";

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
export interface DaySpan {
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
/** Length of the open end that rises from a lower bound, from the middle of its point. */
export const openEnd = 21;

export function layOutLines(chart: Chart, format: Format): LineLayout {
  const ticks = ticksOf(chart);
  const left = roomBeside(chart, format, ticks);
  const names = roomForNames(chart, format);
  const right = Math.min(
    left + widestPlot + 20 * chart.categories.length,
    format.width - 1 - (names > 0 ? names - roomAtEnds(chart, format) : 0),
  );
  const top = roomAbove(chart, format);
  const bottom = top + plotHeights[chart.kind === "rank" ? "rank" : "line"];
  const days = daySpan(chart, format, right - left);
  const times = placeTimes(chart, format, {
    days,
    left,
    right,
    bottom: bottom + roomBelow(chart, format, { ticks, top, bottom }),
  });
  return {
    width: format.width,
    height: heightWith(times, format),
    plot: { left, right, top, bottom },
    days,
    ticks,
    times,
  };
}

/** Pixels that the figures of the value axis need on the left of the plot. */
export function roomBeside(chart: Chart, format: Format, ticks: readonly number[]): number {
  return Math.ceil(Math.max(...ticks.map((tick) => textWidth(tickLabel(chart, tick), format.textSize)))) + 8;
}

/** Pixels that the figure of the highest point needs above the plot. */
export function roomAbove(chart: Chart, format: Format): number {
  const isOpen = chart.series.some(({ points }) => points.some(({ bound }) => bound === "lower"));
  return lineHeight(format) + 4 + (isOpen ? openEnd - 6 : 0);
}

/** Of a drawing that ends with these times. */
export function heightWith(times: readonly PlacedTime[], format: Format): number {
  return Math.ceil(Math.max(...times.map((time) => time.y)) + format.textSize * 0.6);
}

interface TimeAxis {
  readonly days: DaySpan;
  readonly left: number;
  readonly right: number;
  /** Above it the plot, with the figures below its lowest points. */
  readonly bottom: number;
}

const timeGap = 10;

/** All times in one row, or, where they crowd, in two; where they crowd even so, every second, third, … from the last. */
export function placeTimes(
  { categories }: Chart,
  format: Format,
  { days, left, right, bottom }: TimeAxis,
): PlacedTime[] {
  const line = lineHeight(format);
  const times = categories.toReversed().map(({ label, day = days.min }) => ({
    text: label,
    x: left + ((day - days.min) / (days.max - days.min)) * (right - left),
    half: textWidth(label, format.textSize) / 2,
  }));
  const fits = (row: typeof times) =>
    row.every(({ x, half }, index) => {
      const later = row[index - 1];
      return !later || x + half + timeGap <= later.x - later.half;
    });
  const place = (row: typeof times, index: number) =>
    row.map(({ text, x }) => ({ text, x, y: bottom + line / 4 + (index + 0.6) * line }));
  if (fits(times)) return place(times, 0);
  const rows = [0, 1].map((parity) => times.filter((_, index) => index % 2 === parity));
  if (rows.every(fits)) return rows.flatMap(place);
  for (let step = 2; ; step++) {
    const some = times.filter((_, index) => index % step === 0);
    if (fits(some)) return place(some, 0);
  }
}

/** Pixels that figures below points need under the plot. */
export function roomBelow(
  chart: Chart,
  format: Format,
  { ticks, top, bottom }: { readonly ticks: readonly number[]; readonly top: number; readonly bottom: number },
): number {
  const [min, max] = [Math.min(...ticks), Math.max(...ticks)];
  const depths = chart.series.flatMap(({ points }, index) =>
    points.flatMap(({ value }, category) => {
      if (value === null || sideOf(chart, index, category) !== "below") return [];
      const part = (value - min) / (max - min);
      const y = top + (chart.kind === "rank" ? part : 1 - part) * (bottom - top);
      return y + below + format.textSize / 2 - bottom;
    }),
  );
  return Math.max(0, ...depths);
}

/** The time axis: points keep half the widest time away from the edges. */
export function daySpan(chart: Chart, format: Format, plotWidth: number): DaySpan {
  const days = chart.categories.map((category) => category.day ?? 0);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const margin = Math.min(plotWidth / 3, roomAtEnds(chart, format));
  const perPixel = Math.max(1, last - first) / (plotWidth - 2 * margin);
  return { min: first - margin * perPixel, max: last + margin * perPixel };
}

/** Pixels between the edges of the plot and the first and the last point. */
function roomAtEnds({ categories }: Chart, format: Format): number {
  return Math.max(...categories.map(({ label }) => textWidth(label, format.textSize))) / 2 + 4;
}
