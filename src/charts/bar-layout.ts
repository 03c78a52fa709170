/** Where the bars of a chart and their names stand, in pixels. */
import { fitAxis } from "./bar-axis.ts";
import { areApart, type Chart, isStacked } from "./chart.ts";
import { type Format, lineHeight } from "./look.ts";
import { textWidth } from "./text-width.ts";
import { wrapBalanced, wrapText } from "./wrap-text.ts";

export interface PlacedBar {
  readonly series: number;
  readonly category: number;
  /** Middle of the bar. */
  readonly y: number;
}

export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  /** Middle of the line. */
  readonly y: number;
  readonly align: "left" | "right";
}

export interface BarLayout {
  readonly width: number;
  readonly height: number;
  /** Where the value axis has its `min` and its `max`. */
  readonly axis: { readonly left: number; readonly right: number };
  readonly thickness: number;
  readonly bars: readonly PlacedBar[];
  readonly names: readonly PlacedLine[];
  /** Stretches of the line that bars start from. */
  readonly baselines: readonly { readonly top: number; readonly bottom: number }[];
}

const nameGap = 12;
/** Names beside the bars take at most this part of the width. */
const widestNames = 0.38;

/** Names stand to the left of the bars, or, where the format is too narrow for that, above them. */
export function layOutBars(chart: Chart, format: Format): BarLayout {
  const beside = format.labels === "beside";
  const names = namesOf(chart).map((name) =>
    beside
      ? wrapBalanced(name, format.width * widestNames, format.textSize)
      : wrapText(name, format.width, format.textSize),
  );
  const gutter = beside ? widthOf(names, format) : 0;
  const lanes = lanesOf(chart);
  const thickness = thicknessOf(chart, lanes);
  const laneGap = lanes.length > 12 ? 8 : 16;

  const placed: PlacedLane[] = [];
  let top = 1;
  for (const [category, slots] of lanes.entries()) {
    const lane = placeLane({ top, category, slots, name: names[category] ?? [], gutter, thickness }, chart, format);
    placed.push(lane);
    top = lane.bottom + laneGap;
  }
  const height = Math.ceil(top - laneGap + 1);
  const { left, right } = fitAxis(chart, gutter, format);
  return {
    width: format.width,
    height,
    axis: { left, right },
    thickness,
    bars: placed.flatMap((lane) => lane.bars),
    names: placed.flatMap((lane) => lane.lines),
    baselines: isStacked(chart) ? [] : beside ? [{ top: 0, bottom: height }] : placed.map((lane) => lane.baseline),
  };
}

interface Lane {
  readonly top: number;
  readonly category: number;
  readonly slots: readonly (readonly number[])[];
  readonly name: readonly string[];
  readonly gutter: number;
  readonly thickness: number;
}

interface PlacedLane {
  readonly bottom: number;
  readonly bars: readonly PlacedBar[];
  readonly lines: readonly PlacedLine[];
  readonly baseline: { readonly top: number; readonly bottom: number };
}

/** Places one category: its slots one below the other, its name in the middle beside them or above. */
function placeLane({ top, category, slots, name, gutter, thickness }: Lane, chart: Chart, format: Format): PlacedLane {
  const line = lineHeight(format);
  const beside = format.labels === "beside";
  const figuresAbove = isStacked(chart) ? line : 0;
  const pitch = thickness + 3;
  const barsHeight = figuresAbove + slots.length * pitch - 3;
  const nameHeight = name.length * line;
  const height = beside ? Math.max(barsHeight, nameHeight) : nameHeight + 2 + barsHeight;
  const barsTop = top + (beside ? (height - barsHeight) / 2 : nameHeight + 2);
  const nameTop = beside ? barsTop + (barsHeight + figuresAbove - nameHeight) / 2 : top;
  return {
    bottom: Math.max(top + height, nameTop + nameHeight),
    bars: slots.flatMap((slot, index) => {
      const y = barsTop + figuresAbove + index * pitch + thickness / 2;
      return slot.map((series) => ({ series, category, y }));
    }),
    lines: name.map((text, index) => ({
      text,
      x: beside ? gutter - nameGap : 0,
      y: nameTop + (index + 0.5) * line,
      align: beside ? "right" : "left",
    })),
    baseline: { top: barsTop - 2, bottom: barsTop + barsHeight + 2 },
  };
}

/** A single stack needs no name: the title says what it is. */
function namesOf(chart: Chart): string[] {
  if (isStacked(chart) && chart.categories.length === 1) return [];
  return chart.categories.map((category) => category.label);
}

function widthOf(names: readonly (readonly string[])[], format: Format): number {
  if (names.length === 0) return 0;
  return Math.ceil(Math.max(...names.flat().map((text) => textWidth(text, format.textSize)))) + nameGap;
}

/** For each category its slots; each slot holds the series drawn there, one over the other. */
function lanesOf(chart: Chart): number[][][] {
  const all = chart.series.map((_, index) => index);
  if (chart.kind !== "bar") return chart.categories.map(() => [all]);
  const apart = areApart(chart);
  return chart.categories.map((_, category) =>
    all.filter((series) => !apart || chart.series[series]?.points[category]?.value != null).map((series) => [series]),
  );
}

function thicknessOf(chart: Chart, lanes: readonly number[][][]): number {
  if (isStacked(chart)) return chart.categories.length === 1 ? 36 : 24;
  if (lanes.length > 12) return 15;
  return Math.max(...lanes.map((slots) => slots.length)) > 1 ? 16 : 22;
}
