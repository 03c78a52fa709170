/** A chart of one series in the height of a line of text, without words: the figures stand beside it. */
import type { Chart } from "./chart.ts";
import { createSvgCanvas } from "./svg-canvas.ts";
import { svgMarkup } from "./svg-markup.ts";

const size = { width: 120, height: 32 };
const margin = 4;

/** One `<svg>` element of the first series, drawn on the axis of the chart. Points that do not compare are not joined. */
export function drawSparkline({ kind, categories, series: [series], axis }: Chart): string {
  const { context: ctx, marks } = createSvgCanvas(size.width, size.height);
  const days = categories.map(({ day = 0 }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const across = (day: number) => margin + ((day - first) / Math.max(1, last - first)) * (size.width - 2 * margin);
  const up = (value: number) => {
    const part = (value - axis.min) / Math.max(1e-9, axis.max - axis.min);
    return margin + (kind === "rank" ? part : 1 - part) * (size.height - 2 * margin);
  };
  const dots = (series?.points ?? []).flatMap(({ value, provisional, bound }, index) =>
    value === null
      ? []
      : [{ index, x: across(days[index] ?? first), y: up(value), isSure: !provisional && bound === "exact" }],
  );

  ctx.strokeStyle = "ink-1";
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  for (const [index, { x, y }] of dots.entries()) {
    const before = dots[index - 1];
    if (!before || series?.gapsAfter?.includes(before.index)) ctx.moveTo(x, y);
    else ctx.lineTo(x, y);
  }
  if (dots.length > 1) ctx.stroke();
  for (const { x, y, isSure } of dots) {
    ctx.fillStyle = isSure ? "marker" : "marker provisional";
    ctx.beginPath();
    ctx.arc(x, y, 2.5, 0, 2 * Math.PI);
    ctx.fill();
  }
  return svgMarkup(marks, size, "sparkline");
}
