/** Which points of a line have their figure written beside them, and on which side, so that figures keep clear of each other and of the line. */
import type { Chart } from "./chart.ts";
import { pointLabel } from "./figure-label.ts";
import { type Format, lineHeight } from "./look.ts";
import { figureWidth } from "./text-width.ts";

export interface PointLabel {
  readonly category: number;
  readonly side: "above" | "below";
  readonly text: string;
}

/** In pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** From the middle of a point to the middle of its figure. */
export const above = 15;
export const below = 16;

const gap = 6;
/** Neighbours that differ by less than this part of the axis stand level. */
const level = 0.04;

/**
 * The labels of one series whose points stand at `places`, by category: all where they fit abreast, else the ends, what is
 * only a bound, and the extremes.
 * Of several series, only the highest and the lowest figure of a time; those between are left to the table.
 */
export function pointLabels(chart: Chart, series: number, places: readonly Place[], format: Format): PointLabel[] {
  const all = (chart.series[series]?.points ?? []).flatMap((point, category): PointLabel[] => {
    const text = pointLabel(chart, point);
    const side = sideOf(chart, series, category);
    return text && side ? [{ category, side, text }] : [];
  });
  const isCrowded = all.some((label, index) =>
    all.slice(0, index).some((other) => !isAbreast(label, other, places, format)),
  );
  if (!isCrowded) return all;
  const chosen: PointLabel[] = [];
  for (const label of byWeight(chart, series, all)) {
    if (chosen.every((other) => other !== label && isApart(label, other, places, format))) chosen.push(label);
  }
  return chosen;
}

/** Where a point has its figure: away from the line that leads to it. Undefined where it has none. */
export function sideOf(chart: Chart, index: number, category: number): PointLabel["side"] | undefined {
  const { points = [], gapsAfter = [] } = chart.series[index] ?? {};
  const point = points[category];
  if (point?.value == null) return undefined;
  if (chart.series.length > 1) return outerSide(chart, point.value, category);
  const joined = [
    ...(gapsAfter.includes(category - 1) ? [] : [points[category - 1]?.value]),
    ...(gapsAfter.includes(category) ? [] : [points[category + 1]?.value]),
  ].filter((value) => value != null);
  // A rank that is a smaller number stands higher.
  const sign = chart.kind === "rank" ? -1 : 1;
  const rises = joined.map((value) => (sign * (value - (point.value ?? 0))) / (chart.axis.max - chart.axis.min));
  const isValley = rises.some((rise) => rise > level) && rises.every((rise) => rise > -level);
  // The open end of a lower bound rises from its point.
  return isValley && point.bound !== "lower" ? "below" : "above";
}

function outerSide({ series }: Chart, value: number, category: number): PointLabel["side"] | undefined {
  const values = series.flatMap(({ points }) => points[category]?.value ?? []);
  if (value === Math.max(...values)) return "above";
  return value === Math.min(...values) ? "below" : undefined;
}

/** Whether one label is above the other, or they stand abreast. */
function isApart(a: PointLabel, b: PointLabel, places: readonly Place[], format: Format): boolean {
  const rows = [a, b].map(({ category, side }) => (places[category]?.y ?? 0) + (side === "below" ? below : -above));
  return Math.abs((rows[0] ?? 0) - (rows[1] ?? 0)) > lineHeight(format) * 2 || isAbreast(a, b, places, format);
}

function isAbreast(a: PointLabel, b: PointLabel, places: readonly Place[], format: Format): boolean {
  const distance = Math.abs((places[a.category]?.x ?? 0) - (places[b.category]?.x ?? 0));
  return distance >= (figureWidth(a.text, format.textSize) + figureWidth(b.text, format.textSize)) / 2 + gap;
}

/** The last, the first, the bounds, the largest, the smallest; of several series, from the last to the first. */
function byWeight(chart: Chart, series: number, labels: readonly PointLabel[]): PointLabel[] {
  if (chart.series.length > 1) return labels.toReversed();
  const figureOf = ({ category }: PointLabel) => chart.series[series]?.points[category]?.value ?? 0;
  const sorted = labels.toSorted((a, b) => figureOf(b) - figureOf(a));
  const bounds = labels.filter(({ category }) => chart.series[series]?.points[category]?.bound !== "exact");
  return [labels.at(-1), labels[0], ...bounds, sorted[0], sorted.at(-1)].filter((label) => label !== undefined);
}
