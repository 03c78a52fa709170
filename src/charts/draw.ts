/** A chart drawn by Chart.js into SVG. Nothing but this file runs Chart.js. */
import {
  BarController,
  BarElement,
  type ChartConfiguration,
  Chart as ChartJs,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from "chart.js";
import { drawPoint } from "chart.js/helpers";
import { barConfiguration, stripes } from "./bar-chart.ts";
import { layOutBars } from "./bar-layout.ts";
import { type Chart, inkOf, type Pattern } from "./chart.ts";
import { type FormatName, formats } from "./format.ts";
import { dashes, lineConfiguration, markers } from "./line-chart.ts";
import { layOutLines } from "./line-layout.ts";
import { createSvgCanvas } from "./svg-canvas.ts";
import { type SvgSize, svgMarkup } from "./svg-markup.ts";

ChartJs.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);

/**
 * One `<svg>` element of the chart: the same bytes for the same chart on every machine. Its classes are the roles of
 * src/styles/chart.css; it has no title and no names for assistive technology, since the figure around it has them.
 */
export function drawChart(chart: Chart, formatName: FormatName): string {
  const format = formats[formatName];
  if (chart.kind === "line" || chart.kind === "rank") {
    const layout = layOutLines(chart, format);
    return draw(lineConfiguration(chart, layout, format) as ChartConfiguration, layout, formatName);
  }
  const layout = layOutBars(chart, format);
  return draw(barConfiguration(chart, layout, format) as ChartConfiguration, layout, formatName);
}

function draw(configuration: ChartConfiguration, size: SvgSize, className: string): string {
  const { canvas, marks } = createSvgCanvas(size.width, size.height);
  new ChartJs(canvas, configuration).destroy();
  return svgMarkup(marks, size, className);
}

/** One small `<svg>` element for the key: how the series of this index looks in the chart. */
export function drawSwatch({ kind, series }: Chart, index: number): string {
  const isLine = kind === "line" || kind === "rank";
  const size = { width: isLine ? 36 : 24, height: 14 };
  const { canvas, marks } = createSvgCanvas(size.width, size.height);
  // The SVG canvas always has a context.
  const ctx = canvas.getContext("2d") as CanvasRenderingContext2D;
  const pattern = series[index]?.pattern ?? "solid";
  ctx.strokeStyle = inkOf(pattern);
  if (isLine) drawLineSwatch(ctx, index, size);
  else drawBarSwatch(ctx, pattern, size);
  return svgMarkup(marks, size, "swatch");
}

function drawLineSwatch(ctx: CanvasRenderingContext2D, index: number, { width, height }: SvgSize): void {
  ctx.lineWidth = 2;
  ctx.setLineDash(dashes[index] ?? []);
  ctx.beginPath();
  ctx.moveTo(0, height / 2);
  ctx.lineTo(width, height / 2);
  ctx.stroke();
  ctx.fillStyle = `${ctx.strokeStyle} marker`;
  drawPoint(ctx, { pointStyle: markers[index] ?? "circle", radius: 4, borderWidth: 0 }, width / 2, height / 2);
}

function drawBarSwatch(ctx: CanvasRenderingContext2D, pattern: Pattern, { width, height }: SvgSize): void {
  ctx.fillStyle = pattern;
  ctx.beginPath();
  ctx.rect(1, 1, width - 2, height - 2);
  ctx.fill();
  if (!pattern.startsWith("stripe")) return;
  ctx.lineWidth = height - 2;
  ctx.setLineDash(stripes);
  ctx.beginPath();
  ctx.moveTo(1, height / 2);
  ctx.lineTo(width - 1, height / 2);
  ctx.stroke();
}
