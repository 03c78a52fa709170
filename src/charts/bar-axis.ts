/** How long the value axis of bars can be, so that the figure after each bar still fits. */

import type { Chart } from "./chart.ts";
import { endLabel } from "./figure-label.ts";
import type { Format } from "./look.ts";
import { figureWidth } from "./text-width.ts";

/** Between a bar and its figure. */
export const labelGap = 7;
/** Length of the open end of a bar that is a lower bound. */
export const openEnd = 18;

/** Pixels at which the axis has its `min` and its `max`, in a drawing whose names take `gutter` pixels on the left. */
export function fitAxis(
  chart: Chart,
  gutter: number,
  format: Format,
): { readonly left: number; readonly right: number } {
  const left = gutter + roomForNegatives(chart, format) + 0.5;
  return { left, right: left + longestAxis(chart, format.width - left, format) };
}

function roomForNegatives(chart: Chart, format: Format): number {
  const labels = chart.series.flatMap(({ points }, index) =>
    points.flatMap(({ value }, category) => ((value ?? 0) < 0 ? (endLabel(chart, index, category) ?? []) : [])),
  );
  return labels.length === 0 ? 0 : labelGap + Math.max(...labels.map((label) => figureWidth(label, format.textSize)));
}

function longestAxis(chart: Chart, room: number, format: Format): number {
  const { min, max } = chart.axis;
  const limits = chart.series.flatMap((series, index) =>
    series.points.map((point, category) => {
      const label = endLabel(chart, index, category);
      const value = chart.kind === "stacked" ? chart.categories[category]?.total : point.value;
      const fraction = (Math.max(0, value ?? 0) - min) / (max - min);
      if (label === undefined || fraction === 0) return room;
      const after = labelGap + figureWidth(label, format.textSize) + (point.bound === "lower" ? openEnd : 0);
      return (room - after) / fraction;
    }),
  );
  return Math.floor(Math.min(room - 1, ...limits));
}
