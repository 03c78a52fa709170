/** The Chart.js configuration of lines over time, ranks among them. */
import type { ChartConfiguration, Chart as ChartJs, Plugin } from "chart.js";
import { alike } from "./alike.ts";
import { type Chart, inkOf, type Series } from "./chart.ts";
import { endGap, roomForNames } from "./end-names.ts";
import { tickLabel } from "./figure-label.ts";
import { type LineLayout, openEnd } from "./line-layout.ts";
import { dashes, type Format, markers, targetDash } from "./look.ts";
import { above, below, pointLabels } from "./point-labels.ts";

export type LineConfiguration = ChartConfiguration<"line", { x: number; y: number | null }[]>;

/** Colours are names of roles, as the SVG canvas wants them. */
export function lineConfiguration(chart: Chart, layout: LineLayout, format: Format): LineConfiguration {
  const { plot, width, height, ticks, days } = layout;
  const hidden = { type: "linear", display: false, ticks: { display: false, count: 2 } } as const;
  return {
    type: "line",
    data: { datasets: chart.series.map((series, index) => dataset(chart, series, index)) },
    options: {
      responsive: false,
      animation: false,
      events: [],
      parsing: false,
      normalized: true,
      layout: {
        autoPadding: false,
        padding: { left: plot.left, right: width - plot.right, top: plot.top, bottom: height - plot.bottom },
      },
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
    pointBackgroundColor: alike(
      series.points.map(({ provisional }) => `${inkOf(series.pattern)} marker${provisional ? " provisional" : ""}`),
    ),
    pointBorderWidth: 0,
    pointRadius: markers[index] === "circle" ? 5 : 6,
    pointStyle: markers[index] ?? "circle",
    fill: false,
    // A gap in the data is a gap in the line.
    spanGaps: false,
    // Given even without gaps: otherwise Chart.js strokes a `Path2D` where there is one, which our canvas does not record.
    segment: { borderColor: ({ p0DataIndex }) => (gaps.includes(p0DataIndex) ? "none" : undefined) },
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
      for (const day of [...(chart.breaks ?? []).map((each) => betweenTimes(chart, each)), ...(chart.cuts ?? [])]) {
        const x = scales.x?.getPixelForValue(day) ?? 0;
        strokeLine(ctx, x, layout.plot.top, x, layout.plot.bottom);
      }
      if (chart.target) {
        ctx.strokeStyle = "target";
        ctx.lineWidth = 2;
        ctx.setLineDash(targetDash);
        const y = scales.y?.getPixelForValue(chart.target.value) ?? 0;
        strokeLine(ctx, layout.plot.left, y, layout.plot.right, y);
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
      if (roomForNames(chart, format) > 0) writeEndNames(chart, drawing);
    },
  };
}

/** A break between two periods is drawn midway between their times: figures stand at the ends of their periods. One within a period goes through its figure. */
function betweenTimes({ categories }: Chart, day: number): number {
  const days = categories.map((category) => category.day ?? 0);
  const before = Math.max(...days.filter((each) => each < day));
  const after = Math.min(...days.filter((each) => each >= day));
  return (before + after) / 2;
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

/** The figures at the points; the open ends of lower bounds. */
function writeFigures(chart: Chart, index: number, format: Format, drawing: ChartJs): void {
  const { ctx } = drawing;
  const series = chart.series[index];
  const drawn = drawing.getDatasetMeta(index).data as unknown as readonly DrawnPoint[];
  for (const [category, { x, y }] of drawn.entries()) {
    const point = series?.points[category];
    if (point?.value != null && point.bound === "lower") drawOpenEnd(ctx, inkOf(series?.pattern ?? "solid"), x, y);
  }
  ctx.fillStyle = "figure";
  for (const { category, side, text } of pointLabels(chart, index, drawn, format)) {
    const { x = 0, y = 0 } = drawn[category] ?? {};
    const up = series?.points[category]?.bound === "lower" ? openEnd + 13 : above;
    ctx.fillText(text, x, side === "below" ? y + below : y - up);
  }
}

function writeEndNames({ series }: Chart, drawing: ChartJs): void {
  const { ctx } = drawing;
  ctx.fillStyle = "name end";
  ctx.textAlign = "left";
  for (const [index, { name, points }] of series.entries()) {
    const last = (drawing.getDatasetMeta(index).data as unknown as readonly DrawnPoint[]).at(-1);
    if (last && points.at(-1)?.value != null) ctx.fillText(name, last.x + endGap, last.y);
  }
}

/** Dashes that rise from a point whose true value is above it. */
function drawOpenEnd(ctx: CanvasRenderingContext2D, role: string, x: number, y: number): void {
  ctx.strokeStyle = role;
  ctx.lineWidth = 2;
  ctx.setLineDash([4, 3]);
  strokeLine(ctx, x, y - 7, x, y - openEnd);
  ctx.setLineDash([]);
}
