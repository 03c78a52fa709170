/** How a series looks in a chart, small, for the key beside it. */
import { drawPoint } from "chart.js/helpers";
import { type Chart, inkOf, type Pattern } from "./chart.ts";
import { dashes, markers, rangeMarkers, stripes, targetDash } from "./look.ts";
import { createSvgCanvas } from "./svg-canvas.ts";
import { type SvgSize, svgMarkup } from "./svg-markup.ts";

/** One small `<svg>` element: the series of this index, or the line of what is to be reached. */
export function drawSwatch({ kind, series }: Chart, index: number | "target"): string {
  const isLine = kind === "line" || kind === "rank";
  const size = { width: isLine ? 36 : 24, height: 14 };
  const { context: ctx, marks } = createSvgCanvas(size.width, size.height);
  if (index === "target") {
    ctx.strokeStyle = "target";
    drawDash(ctx, targetDash, size);
  } else {
    const pattern = series[index]?.pattern ?? "solid";
    ctx.strokeStyle = inkOf(pattern);
    if (isLine) drawLine(ctx, index, size);
    else if (kind === "range") drawDot(ctx, index, size);
    else drawBar(ctx, pattern, size);
  }
  return svgMarkup(marks, size, "swatch");
}

function drawDash(ctx: CanvasRenderingContext2D, dash: number[], { width, height }: SvgSize): void {
  ctx.lineWidth = 2;
  ctx.setLineDash(dash);
  ctx.beginPath();
  ctx.moveTo(0, height / 2);
  ctx.lineTo(width, height / 2);
  ctx.stroke();
}

function drawLine(ctx: CanvasRenderingContext2D, index: number, size: SvgSize): void {
  drawDash(ctx, dashes[index] ?? [], size);
  ctx.fillStyle = `${ctx.strokeStyle} marker`;
  const middle = [size.width / 2, size.height / 2] as const;
  drawPoint(ctx, { pointStyle: markers[index] ?? "circle", radius: 4, borderWidth: 0 }, ...middle);
}

function drawDot(ctx: CanvasRenderingContext2D, index: number, { width, height }: SvgSize): void {
  ctx.fillStyle = `${ctx.strokeStyle} marker${index === 0 ? " first" : ""}`;
  drawPoint(
    ctx,
    { pointStyle: rangeMarkers[index]?.style ?? "circle", radius: 5, borderWidth: 0 },
    width / 2,
    height / 2,
  );
}

function drawBar(ctx: CanvasRenderingContext2D, pattern: Pattern, { width, height }: SvgSize): void {
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
