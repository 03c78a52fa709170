/** The Chart.js configuration of lines over time, ranks among them. */
import type { ChartConfiguration, Chart as ChartJs, Plugin } from "chart.js";
import { type Chart, inkOf, type Series } from "./chart.ts";
import type { Format } from "./format.ts";
import { type LineLayout, pointLabel, tickLabel } from "./line-layout.ts";
import { figureWidth } from "./text-width.ts";

export type LineConfiguration = ChartConfiguration<"line", { x: number; y: number | null }[]>;

/** Told apart without colour: each series has its dash and its marker. */
export const dashes: readonly number[][] = [[], [7, 4], [2, 3], [], [7, 4], [2, 3]];
export const markers = ["circle", "rect", "triangle", "rectRot", "circle", "rect"] as const;

/** Colours are names of roles, as the SVG canvas wants them. */
export function lineConfiguration(chart: Chart, layout: LineLayout, format: Format): LineConfiguration {
  const { plot, width, height, ticks, days } = layout;
  const hidden = { type: "linear", display: false, ticks: { display: false } } as const;
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
  const gaps = series.gapsAfter ?? [];
  return {
    data: series.points.map((point, category) => ({ x: chart.categories[category]?.day ?? 0, y: point.value })),
    borderColor: inkOf(series.pattern),
    borderWidth: 2,
    borderDash: dashes[index] ?? [],
    backgroundColor: inkOf(series.pattern),
    pointBackgroundColor: series.points.map(
      ({ provisional }) => `${inkOf(series.pattern)} marker${provisional ? " provisional" : ""}`,
    ),
    pointBorderWidth: 0,
    pointRadius: 5,
    pointStyle: markers[index] ?? "circle",
    fill: false,
    // A gap in the data is a gap in the line.
    spanGaps: false,
    ...(gaps.length > 0 && {
      segment: { borderColor: ({ p0DataIndex }) => (gaps.includes(p0DataIndex) ? "none" : undefined) },
    }),
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
      ctx.strokeStyle = "break";
      ctx.setLineDash([2, 4]);
      for (const day of chart.breaks ?? []) {
        const x = scales.x?.getPixelForValue(day) ?? 0;
        strokeLine(ctx, x, layout.plot.top, x, layout.plot.bottom);
      }
      ctx.setLineDash([]);
    },
    afterDatasetsDraw(drawing) {
      const { ctx } = drawing;
      ctx.font = `${format.textSize}px text`;
      ctx.textAlign = "center";
      ctx.textBaseline = "middle";
      ctx.fillStyle = "name";
      for (const time of layout.times) ctx.fillText(time.text, time.x, time.y);
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

/** Chart.js keeps these as plain properties when nothing is animated; its own types leave them out. */
interface DrawnPoint {
  readonly x: number;
  readonly y: number;
}

/** The figures at the points: all of them where they fit, else the last of the ones that collide. */
function writeFigures(chart: Chart, index: number, format: Format, drawing: ChartJs): void {
  const { ctx } = drawing;
  const drawn = drawing.getDatasetMeta(index).data as unknown as readonly DrawnPoint[];
  const pattern = chart.series[index]?.pattern ?? "solid";
  let free = Number.POSITIVE_INFINITY;
  for (const [category, { x, y }] of [...drawn.entries()].toReversed()) {
    const isLowerBound = chart.series[index]?.points[category]?.bound === "lower";
    if (isLowerBound) drawOpenEnd(ctx, inkOf(pattern), x, y);
    const label = pointLabel(chart, index, category);
    const half = figureWidth(label, format.textSize) / 2;
    const side = sideOf(chart, index, category);
    if (!label || !side || x + half + 6 > free) continue;
    ctx.fillStyle = "figure";
    ctx.fillText(label, x, side === "below" ? y + 16 : y - (isLowerBound ? 30 : 15));
    free = x - half;
  }
}

/** Of the figures at one time, the highest stands above its point and the lowest below; those between are left to the table. */
function sideOf({ series }: Chart, index: number, category: number): "above" | "below" | undefined {
  const values = series.flatMap(({ points }) => points[category]?.value ?? []);
  const value = series[index]?.points[category]?.value;
  if (value === Math.max(...values)) return "above";
  return value === Math.min(...values) ? "below" : undefined;
}

/** Dashes that rise from a point whose true value is above it. */
function drawOpenEnd(ctx: CanvasRenderingContext2D, role: string, x: number, y: number): void {
  ctx.strokeStyle = role;
  ctx.lineWidth = 2;
  ctx.setLineDash([4, 3]);
  strokeLine(ctx, x, y - 7, x, y - 21);
  ctx.setLineDash([]);
}
