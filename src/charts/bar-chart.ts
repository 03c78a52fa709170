/** The Chart.js configuration of bars: Chart.js turns values into bars, a plugin of ours writes beside them. */
import type { ChartConfiguration, Chart as ChartJs, Plugin } from "chart.js";
import { alike } from "./alike.ts";
import { labelGap, openEnd } from "./bar-axis.ts";
import type { BarLayout, PlacedBar } from "./bar-layout.ts";
import { type Chart, inkOf, isStacked, type Point, type Series } from "./chart.ts";
import { endLabel, partLabel } from "./figure-label.ts";
import { type Format, slivers, stripes } from "./look.ts";
import { figureWidth } from "./text-width.ts";
import { writeNames } from "./write-names.ts";

export type BarConfiguration = ChartConfiguration<"bar", { x: number; y: number }[]>;

/** Colours are names of roles, as the SVG canvas wants them. */
export function barConfiguration(chart: Chart, layout: BarLayout, format: Format): BarConfiguration {
  const { axis, width, height, thickness } = layout;
  const hidden = { type: "linear", display: false, offset: false, ticks: { display: false, count: 2 } } as const;
  return {
    type: "bar",
    data: {
      datasets: chart.series.map((series, index) => ({
        data: barsOf(layout, index).map((bar) => ({ x: lengthOf(series.points[bar.category]), y: bar.y })),
        backgroundColor: alike(barsOf(layout, index).map((bar) => roleOf(series, series.points[bar.category]))),
        barThickness: thickness,
        inflateAmount: 0,
        grouped: false,
        clip: false,
      })),
    },
    options: {
      indexAxis: "y",
      responsive: false,
      animation: false,
      events: [],
      parsing: false,
      normalized: true,
      layout: { padding: { left: axis.left, right: width - axis.right, top: 0, bottom: 0 } },
      scales: {
        x: { ...hidden, ...chart.axis, stacked: isStacked(chart) },
        // The vertical axis counts pixels: rows are as high as their names need.
        y: { ...hidden, min: 0, max: height, reverse: true },
      },
    },
    plugins: [writing(chart, layout, format)],
  };
}

function barsOf({ bars }: BarLayout, series: number): readonly PlacedBar[] {
  return bars.filter((bar) => bar.series === series);
}

/** A bar that is only an upper bound is drawn as an edge to stay below, a provisional one as an outline. */
function roleOf({ pattern }: Series, point: Point | undefined): string {
  if (point?.bound === "upper") return `${pattern} upper`;
  return point?.provisional && pattern.startsWith("solid") ? `${pattern} provisional` : pattern;
}

function lengthOf(point: Point | undefined): number {
  return point?.percent ?? point?.value ?? 0;
}

/** A bar as Chart.js has placed it. */
interface DrawnBar {
  readonly series: Series;
  readonly seriesIndex: number;
  readonly point: Point;
  readonly category: number;
  readonly start: number;
  readonly end: number;
  readonly y: number;
}

/** Chart.js keeps these as plain properties when nothing is animated; its own types leave them out. */
interface DrawnProps {
  readonly x: number;
  readonly y: number;
  readonly base: number;
}

function drawnBars(chart: Chart, layout: BarLayout, drawing: ChartJs): DrawnBar[] {
  return chart.series.flatMap((series, seriesIndex) => {
    const elements = drawing.getDatasetMeta(seriesIndex).data as unknown as readonly DrawnProps[];
    return barsOf(layout, seriesIndex).flatMap(({ category }, index) => {
      const element = elements[index];
      const point = series.points[category];
      if (!element || !point) return [];
      const { x, base, y } = element;
      return [{ series, seriesIndex, point, category, start: base, end: x, y }];
    });
  });
}

function writing(chart: Chart, layout: BarLayout, format: Format): Plugin<"bar"> {
  return {
    id: "writing",
    afterDatasetsDraw(drawing) {
      const { ctx } = drawing;
      const bars = drawnBars(chart, layout, drawing);
      for (const bar of bars) drawTexture(bar, layout.thickness, ctx);
      drawBaselines(layout, ctx, drawing.scales.x?.getPixelForValue(0) ?? 0);
      writeNames(ctx, layout.names, format);
      if (isStacked(chart)) for (const bar of bars) writePart(bar, layout.thickness, format, ctx);
      for (const bar of bars) writeEnd(chart, bar, ctx);
    },
  };
}

/** Stripes inside a striped bar; slivers that thin out after a bar whose true length is beyond it. */
function drawTexture(
  { series, point, start, end, y }: DrawnBar,
  thickness: number,
  ctx: CanvasRenderingContext2D,
): void {
  if (point.value === null || point.value === 0) return;
  ctx.strokeStyle = inkOf(series.pattern);
  ctx.lineWidth = thickness;
  if (series.pattern.startsWith("stripe")) strokeLine(ctx, stripes, start, end, y);
  if (point.bound === "lower") strokeLine(ctx, slivers, end + 3, end + openEnd, y);
}

function strokeLine(ctx: CanvasRenderingContext2D, dash: number[], from: number, to: number, y: number): void {
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(from, y);
  ctx.lineTo(to, y);
  ctx.stroke();
  ctx.setLineDash([]);
}

function drawBaselines({ baselines }: BarLayout, ctx: CanvasRenderingContext2D, x: number): void {
  ctx.strokeStyle = "baseline";
  ctx.lineWidth = 1;
  for (const { top, bottom } of baselines) {
    ctx.beginPath();
    ctx.moveTo(x, top);
    ctx.lineTo(x, bottom);
    ctx.stroke();
  }
}

/** The figure of a part stands above it, where it fits. */
function writePart(
  { point, start, end, y }: DrawnBar,
  thickness: number,
  format: Format,
  ctx: CanvasRenderingContext2D,
): void {
  const label = partLabel(point);
  if (figureWidth(label, format.textSize) + 2 > end - start) return;
  ctx.fillStyle = "figure";
  ctx.textAlign = "left";
  ctx.fillText(label, start + 1, y - thickness / 2 - format.textSize * 0.75);
}

function writeEnd(chart: Chart, bar: DrawnBar, ctx: CanvasRenderingContext2D): void {
  const label = endLabel(chart, bar.seriesIndex, bar.category);
  if (label === undefined) return;
  const isNegative = bar.end < bar.start;
  const gap = labelGap + (bar.point.bound === "lower" ? openEnd : 0);
  ctx.fillStyle = bar.point.value === null && chart.kind !== "nested" ? "absent" : "figure";
  ctx.textAlign = isNegative ? "right" : "left";
  ctx.fillText(label, isNegative ? bar.end - gap : bar.end + gap, bar.y);
}
