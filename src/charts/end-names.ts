/** Whether several lines have their names at their ends: whoever follows a line then need not look its name up in the key. */
import type { Chart } from "./chart.ts";
import { type Format, lineHeight, plotHeights } from "./look.ts";
import { textWidth } from "./text-width.ts";
import { ticksOf } from "./value-axis.ts";

/** From the middle of the last point to its name. */
export const endGap = 12;
/** Longer names would leave the lines too little room. */
const widestNames = 0.34;

/** Pixels that the names need to the right of the last points; 0 where they stand in the key: one does not fit, or two would meet, or a line ends earlier. */
export function roomForNames(chart: Chart, format: Format): number {
  if (chart.kind !== "line" || chart.series.length < 2) return 0;
  const lines = chart.series.filter(({ points }) => points.some(({ value }) => value !== null));
  const ends = lines.flatMap(({ points }) => points.at(-1)?.value ?? []).sort((a, b) => a - b);
  if (ends.length < lines.length) return 0;
  const ticks = ticksOf(chart);
  const perValue = plotHeights.line / (Math.max(...ticks) - Math.min(...ticks));
  const isClear = ends.every((end, index) => (end - (ends[index - 1] ?? -Infinity)) * perValue >= lineHeight(format));
  const widest = Math.max(...lines.map(({ name }) => textWidth(name, format.textSize)));
  return isClear && widest <= format.width * widestNames ? Math.ceil(endGap + widest) : 0;
}
