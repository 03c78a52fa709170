/** The Chart.js configuration of two dots a row, and the way between them. */
import type { ChartConfiguration, Chart as ChartJs, Plugin } from "chart.js";
import { alike } from "./alike.ts";
import { type Chart, inkOf } from "./chart.ts";
import { tickLabel } from "./figure-label.ts";
import { type Format, rangeMarkers } from "./look.ts";
import { dotGap, openEnd, type RangeLayout, type SideLabel, sideLabels } from "./range-layout.ts";
import { writeNames } from "./write-names.ts";

export type RangeConfiguration = ChartConfiguration<"line", { x: number | null; y: number }[]>;

/** Colours are names of roles, as the SVG canvas wants them. */
export function rangeConfiguration(chart: Chart, layout: RangeLayout, format: Format): RangeConfiguration {
  const { axis, width, height, ticks, rows } = layout;
  const areClose = closePairs(chart, layout);
  const hidden = { type: "linear", display: false, ticks: { display: false, count: 2 } } as const;
  return {
    type: "line",
    data: {
      datasets: chart.series.map(({ points, pattern }, index) => {
        const role = `${inkOf(pattern)} marker`;
        const { style = "circle", radius = 6, radiusOfClose = radius } = rangeMarkers[index] ?? {};
        return {
          data: points.map(({ value }, category) => ({ x: value, y: rows[category] ?? 0 })),
          showLine: false,
          pointBackgroundColor: alike(
            points.map(({ provisional }) =>
              index === 0 ? `${role} first` : `${role}${provisional ? " provisional" : ""}`,
            ),
          ),
          pointBorderWidth: 0,
          pointRadius: alike(areClose.map((isClose) => (isClose ? radiusOfClose : radius))),
          pointStyle: style,
          // The second figures over the first.
          order: -index,
          clip: false,
        };
      }),
    },
    options: {
      responsive: false,
      animation: false,
      events: [],
      parsing: false,
      normalized: true,
      layout: { autoPadding: false, padding: { left: axis.left, right: width - axis.right, top: 0, bottom: 0 } },
      scales: {
        x: { ...hidden, min: Math.min(...ticks), max: Math.max(...ticks) },
        // The vertical axis counts pixels: rows are as high as their names need.
        y: { ...hidden, min: 0, max: height, reverse: true },
      },
    },
    plugins: [writing(chart, layout, format)],
  };
}

/** Nearer than this many pixels, one dot would hide the other. */
const close = 5;

/** By category: whether both dots are nearly or quite in one place. */
function closePairs({ series: [first, second] }: Chart, { axis, ticks }: RangeLayout): boolean[] {
  const perValue = (axis.right - axis.left) / (Math.max(...ticks) - Math.min(...ticks));
  return (first?.points ?? []).map(({ value: from }, category) => {
    const to = second?.points[category]?.value;
    return from !== null && to != null && Math.abs(to - from) * perValue < close;
  });
}

function writing(chart: Chart, layout: RangeLayout, format: Format): Plugin<"line"> {
  return {
    id: "writing",
    beforeDatasetsDraw(drawing) {
      const { ctx } = drawing;
      const { ticks, grid, tickY } = layout;
      ctx.font = `${format.textSize}px text`;
      ctx.textBaseline = "middle";
      ctx.textAlign = "center";
      ctx.strokeStyle = "grid";
      ctx.lineWidth = 1;
      for (const tick of ticks) {
        const x = across(drawing, tick);
        strokeLine(ctx, { x, y: grid.top }, { x, y: grid.bottom });
      }
      ctx.fillStyle = "scale";
      for (const tick of layout.labelled) ctx.fillText(tickLabel(chart, tick), across(drawing, tick), tickY);
      drawWays(chart, layout, { drawing, areClose: closePairs(chart, layout) });
    },
    afterDatasetsDraw(drawing) {
      const { ctx } = drawing;
      writeNames(ctx, layout.names, format);
      for (const [category, y] of layout.rows.entries()) {
        for (const label of sideLabels(chart, category)) writeSide(drawing, label, y);
      }
    },
  };
}

interface Ways {
  readonly drawing: ChartJs;
  /** By category: the dots leave no room for a way between them. */
  readonly areClose: readonly boolean[];
}

/** From the first dot of a row to the second. */
function drawWays({ series: [first, second] }: Chart, { rows }: RangeLayout, { drawing, areClose }: Ways): void {
  const { ctx } = drawing;
  ctx.strokeStyle = "way";
  ctx.lineWidth = 3;
  for (const [category, y] of rows.entries()) {
    const [from, to] = [first?.points[category]?.value, second?.points[category]?.value];
    if (from == null || to == null || areClose[category]) continue;
    strokeLine(ctx, { x: across(drawing, from), y }, { x: across(drawing, to), y });
  }
}

function writeSide(drawing: ChartJs, { side, value, label, isStated, isOpen }: SideLabel, y: number): void {
  const { ctx } = drawing;
  const out = side === "right" ? 1 : -1;
  const x = value === null ? (drawing.scales.x?.left ?? 0) : across(drawing, value);
  if (isOpen) {
    ctx.strokeStyle = "ink-1";
    ctx.lineWidth = 2;
    ctx.setLineDash([4, 3]);
    strokeLine(ctx, { x: x + out * 8, y }, { x: x + out * (8 + openEnd - 2), y });
    ctx.setLineDash([]);
  }
  ctx.fillStyle = isStated ? "figure" : "absent";
  ctx.textAlign = side === "right" ? "left" : "right";
  ctx.fillText(label, x + out * (dotGap + (isOpen ? openEnd : 0)), y);
}

function across({ scales }: ChartJs, value: number): number {
  return scales.x?.getPixelForValue(value) ?? 0;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function strokeLine(ctx: CanvasRenderingContext2D, from: Place, to: Place): void {
  ctx.beginPath();
  ctx.moveTo(from.x, from.y);
  ctx.lineTo(to.x, to.y);
  ctx.stroke();
}
