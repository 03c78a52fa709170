/** The Chart.js configuration of lines over time, ranks among them. */
import type { ChartConfiguration, Chart as ChartJs, Plugin } from "chart.js";
import { type Chart, inkOf, type Series } from "./chart.ts";
import type { Format } from "./format.ts";
import { type LineLayout, pointLabel, tickLabel } from "./line-layout.ts";
import { textWidth } from "./text-width.ts";

export type LineConfiguration = ChartConfiguration<"line", { x: number; y: number | null }[]>;

/** Told apart without colour: each series has its dash and its marker. */
export const dashes: readonly number[][] = [[], [7, 4], [2, 3], [], [7, 4], [2, 3]];
export const markers = ["circle", "rect", "triangle", "rectRot", "circle", "rect"] as const;

/** Colours are names of roles, as the SVG canvas wants them. */
export function lineConfiguration(chart: Chart, layout: LineLayout, format: Format): LineConfiguration {
  const { plot, width, height, ticks, days } = layout;
  const hidden = { type: "linear", display: false } as const;
  return {
    type: "line",
    data: { datasets: chart.series.map((series, index) => dataset(chart, series, index)) },
    options: {
      responsive: false,
      animation: false,
      events: [],
      layout: { padding: { left: plot.left, right: width - plot.right, top: plot.top, bottom: height - plot.bottom } },
      scales: {
        x: { ...hidden, ...days },
        y: { ...hidden, min: Math.min(...ticks), max: Math.max(...ticks), reverse: chart.kind === "rank" },
      },
    },
    plugins: [writing(chart, layout, format)],
  };
}

function dataset(chart: Chart, series: Series, index: number): LineConfiguration["data"]["datasets"][number] {
  return {
    data: series.points.map((point, category) => ({ x: chart.categories[category]?.day ?? 0, y: point.value })),
    borderColor: inkOf(series.pattern),
    borderWidth: 2,
    borderDash: dashes[index] ?? [],
    backgroundColor: inkOf(series.pattern),
    pointBackgroundColor: `${inkOf(series.pattern)} marker`,
    pointBorderWidth: 0,
    pointRadius: 5,
    pointStyle: markers[index] ?? "circle",
    fill: false,
    // A gap in the data is a gap in the line.
    spanGaps: false,
    clip: false,
  };
}

function writing(chart: Chart, layout: LineLayout, format: Format): Plugin<"line"> {
  return {
    id: "writing",
    beforeDatasetsDraw({ ctx, scales }) {
      ctx.lineWidth = 1;
      ctx.font = `${format.textSize}px text`;
      ctx.textBaseline = "middle";
      ctx.textAlign = "right";
      ctx.fillStyle = "scale";
      ctx.strokeStyle = "grid";
      const ticks = layout.ticks.map((tick) => ({ tick, y: scales.y?.getPixelForValue(tick) ?? 0 }));
      for (const { y } of ticks) strokeLine(ctx, layout.plot.left, y, layout.plot.right, y);
      for (const { tick, y } of ticks) ctx.fillText(tickLabel(chart, tick), layout.plot.left - 8, y);
    },
    afterDatasetsDraw(drawing) {
      const { ctx } = drawing;
      ctx.font = `${format.textSize}px text`;
      ctx.textAlign = "center";
      ctx.textBaseline = "middle";
      writeTimes(chart, layout, format, drawing);
      for (const [index] of chart.series.entries()) writeFigures(chart, index, format, drawing);
    },
  };
}

function strokeLine(ctx: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  ctx.beginPath();
  ctx.moveTo(x1, y1);
  ctx.lineTo(x2, y2);
  ctx.stroke();
}

/** The times under the plot, as many as fit, the last one always. */
function writeTimes(chart: Chart, { height }: LineLayout, format: Format, { ctx, scales }: ChartJs): void {
  ctx.fillStyle = "name";
  let free = Number.POSITIVE_INFINITY;
  for (const { label, day } of chart.categories.toReversed()) {
    const x = scales.x?.getPixelForValue(day ?? 0) ?? 0;
    const half = textWidth(label, format.textSize) / 2;
    if (x + half > free) continue;
    ctx.fillText(label, x, height - format.textSize * 0.7);
    free = x - half - 10;
  }
}

/** Chart.js keeps these as plain properties when nothing is animated; its own types leave them out. */
interface DrawnPoint {
  readonly x: number;
  readonly y: number;
}

/** The figures over the points: all of them where they fit, else the last of the ones that collide. */
function writeFigures(chart: Chart, index: number, format: Format, drawing: ChartJs): void {
  const { ctx } = drawing;
  const points = drawing.getDatasetMeta(index).data as unknown as readonly DrawnPoint[];
  let free = Number.POSITIVE_INFINITY;
  for (const [category, point] of [...points.entries()].toReversed()) {
    const label = pointLabel(chart, index, category);
    const half = textWidth(label, format.textSize) / 2;
    const { x, y } = point;
    if (!label || x + half > free) continue;
    const isLowerBound = chart.series[index]?.points[category]?.bound === "lower";
    if (isLowerBound) drawOpenEnd(ctx, inkOf(chart.series[index]?.pattern ?? "solid"), x, y);
    ctx.fillStyle = "figure";
    ctx.fillText(label, x, y - (isLowerBound ? 30 : 15));
    free = x - half - 6;
  }
}

/** Dashes that rise from a point whose true value is above it. */
function drawOpenEnd(ctx: CanvasRenderingContext2D, role: string, x: number, y: number): void {
  ctx.strokeStyle = role;
  ctx.lineWidth = 2;
  ctx.setLineDash([4, 3]);
  strokeLine(ctx, x, y - 7, x, y - 21);
  ctx.setLineDash([]);
}
