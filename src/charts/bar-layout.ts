/** Where the bars of a chart and their names stand, in pixels. */
import { endLabel } from "./bar-label.ts";
import { areApart, type Chart } from "./chart.ts";
import { type Format, lineHeight } from "./format.ts";
import { textWidth } from "./text-width.ts";
import { wrapText } from "./wrap-text.ts";

export interface PlacedBar {
  readonly series: number;
  readonly category: number;
  /** Middle of the bar. */
  readonly y: number;
}

export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly align: "left" | "right";
}

export interface BarLayout {
  readonly width: number;
  readonly height: number;
  /** The area in which the value axis runs from its `min` at `left` to its `max` at `right`. */
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly thickness: number;
  readonly bars: readonly PlacedBar[];
  readonly names: readonly PlacedLine[];
}

/** Between a bar and its figure. */
export const labelGap = 7;
/** Length of the open end of a bar that is a lower bound. */
export const openEnd = 18;

const nameGap = 12;
/** Names beside the bars take at most this part of the width. */
const widestNames = 0.38;

export function layOutBars(chart: Chart, format: Format): BarLayout {
  const beside = format.labels === "beside";
  const line = lineHeight(format);
  const names = namesOf(chart).map((name) =>
    wrapText(name, beside ? format.width * widestNames : format.width, format.textSize),
  );
  const gutter =
    beside && names.length > 0
      ? Math.ceil(Math.max(...names.flat().map((text) => textWidth(text, format.textSize)))) + nameGap
      : 0;

  const lanes = lanesOf(chart);
  const thickness = thicknessOf(chart, lanes);
  const pitch = Math.max(thickness + 3, Math.min(line, thickness + 4));
  const partLabels = isStacked(chart) ? line : 0;
  const laneGap = lanes.length > 12 ? 8 : 16;

  const bars: PlacedBar[] = [];
  const lines: PlacedLine[] = [];
  let y = 1;
  lanes.forEach((slots, category) => {
    const name = names[category] ?? [];
    const barsHeight = partLabels + slots.length * pitch - (pitch - thickness);
    const laneHeight = beside ? Math.max(barsHeight, name.length * line) : barsHeight + name.length * line;
    const barsTop = beside ? y + (laneHeight - barsHeight) / 2 : y + name.length * line;
    const nameTop = beside ? y + partLabels + (laneHeight - partLabels - name.length * line) / 2 : y;
    name.forEach((text, index) => {
      lines.push({
        text,
        x: beside ? gutter - nameGap : 0,
        y: nameTop + (index + 0.5) * line,
        align: beside ? "right" : "left",
      });
    });
    slots.forEach((slot, index) => {
      const middle = barsTop + partLabels + index * pitch + thickness / 2;
      bars.push(...slot.map((series) => ({ series, category, y: middle })));
    });
    y += laneHeight + laneGap;
  });

  const left = gutter + roomForNegatives(chart, format) + 0.5;
  const height = Math.ceil(y - laneGap + 1);
  const plot = { left, right: left + plotWidth(chart, format.width - left, format), top: 0, bottom: height };
  return { width: format.width, height, plot, thickness, bars, names: lines };
}

export function isStacked({ kind }: Chart): boolean {
  return kind === "stacked" || kind === "share";
}

/** A single stack needs no name: the title says what it is. */
function namesOf(chart: Chart): string[] {
  if (isStacked(chart) && chart.categories.length === 1) return [];
  return chart.categories.map((category) => category.label);
}

/** For each category its slots, one below the other; each slot holds the series drawn there. */
function lanesOf(chart: Chart): number[][][] {
  const all = chart.series.map((_, index) => index);
  if (chart.kind !== "bar") return chart.categories.map(() => [all]);
  if (!areApart(chart)) return chart.categories.map(() => all.map((series) => [series]));
  return chart.categories.map((_, category) =>
    all.filter((series) => chart.series[series]?.points[category]?.value != null).map((series) => [series]),
  );
}

function thicknessOf(chart: Chart, lanes: readonly number[][][]): number {
  if (isStacked(chart)) return chart.categories.length === 1 ? 36 : 24;
  if (lanes.length > 12) return 15;
  return Math.max(...lanes.map((slots) => slots.length)) > 1 ? 16 : 22;
}

function roomForNegatives(chart: Chart, format: Format): number {
  if (chart.axis.min >= 0) return 0;
  const labels = chart.series.flatMap((series) =>
    series.points.filter((point) => (point.value ?? 0) < 0).map((point) => point.label),
  );
  return Math.max(...labels.map((label) => textWidth(label, format.textSize))) + labelGap;
}

/** The longest axis that leaves room for the figure after each bar. */
function plotWidth(chart: Chart, room: number, format: Format): number {
  const { min, max } = chart.axis;
  const limits = chart.series.flatMap((series, index) =>
    series.points.map((point, category) => {
      const label = endLabel(chart, index, category);
      if (label === undefined) return room;
      const value = chart.kind === "stacked" ? (chart.categories[category]?.total ?? 0) : (point.value ?? 0);
      const fraction = (Math.max(0, value) - min) / (max - min);
      const after = labelGap + textWidth(label, format.textSize) + (point.bound === "lower" ? openEnd : 0);
      return fraction > 0 ? (room - after) / fraction : room;
    }),
  );
  return Math.floor(Math.min(room - 1, ...limits));
}
