/** Where the dots of a range chart, their names and their axis stand, in pixels. */
import type { PlacedLine } from "./bar-layout.ts";
import type { Chart, Point } from "./chart.ts";
import { tickLabel, withPercent } from "./figure-label.ts";
import { type Format, lineHeight } from "./look.ts";
import { figureWidth, textWidth } from "./text-width.ts";
import { ticksOf } from "./value-axis.ts";
import { wrapBalanced, wrapText } from "./wrap-text.ts";

export interface RangeLayout {
  readonly width: number;
  readonly height: number;
  /** Where the value axis has its first and its last tick. */
  readonly axis: { readonly left: number; readonly right: number };
  readonly ticks: readonly number[];
  /** Those of them whose figures do not crowd. */
  readonly labelled: readonly number[];
  /** Middle of each row of dots, by category. */
  readonly rows: readonly number[];
  readonly names: readonly PlacedLine[];
  /** Ends of the lines across the rows. */
  readonly grid: { readonly top: number; readonly bottom: number };
  /** Middle of the figures of the axis. */
  readonly tickY: number;
}

/** What stands on one side of the dots of a row. */
export interface SideLabel {
  readonly series: 0 | 1;
  readonly side: "left" | "right";
  /** The dot beside it: its own, or, where its figure is not stated, the other one. */
  readonly value: number | null;
  readonly label: string;
  readonly isStated: boolean;
  /** The true figure lies farther out: an open end stands between the dot and its label. */
  readonly isOpen: boolean;
}

const nameGap = 12;
const widestNames = 0.34;
const rowGap = 12;
/** From the middle of a dot to its label. */
export const dotGap = 13;
/** Length of the open end. */
export const openEnd = 16;

/** Names stand to the left of the dots, or, where the format is too narrow for that, above them. */
export function layOutRange(chart: Chart, format: Format): RangeLayout {
  const beside = format.labels === "beside";
  const line = lineHeight(format);
  const names = chart.categories.map(({ label }) =>
    beside
      ? wrapBalanced(label, format.width * widestNames, format.textSize)
      : wrapText(label, format.width, format.textSize),
  );
  const gutter = beside
    ? Math.ceil(Math.max(...names.flat().map((text) => textWidth(text, format.textSize)))) + nameGap
    : 0;

  const rows: number[] = [];
  const placed: PlacedLine[] = [];
  let top = 0;
  for (const name of names) {
    const nameHeight = name.length * line;
    const height = beside ? Math.max(nameHeight, line + 4) : nameHeight + line + 4;
    const y = beside ? top + height / 2 : top + nameHeight + (line + 4) / 2;
    const nameTop = beside ? y - nameHeight / 2 : top;
    placed.push(
      ...name.map(
        (text, index): PlacedLine => ({
          text,
          x: beside ? gutter - nameGap : 0,
          y: nameTop + (index + 0.5) * line,
          align: beside ? "right" : "left",
        }),
      ),
    );
    rows.push(y);
    top += height + rowGap;
  }
  const ticks = ticksOf(chart);
  const tickY = top + line / 2;
  const axis = fitAxis(chart, format, { gutter, ticks });
  return {
    width: format.width,
    height: Math.ceil(tickY + format.textSize * 0.6),
    axis,
    ticks,
    labelled: thinOut(chart, format, { ticks, length: axis.right - axis.left }),
    rows,
    names: placed,
    grid: { top: 0, bottom: top - 2 },
    tickY,
  };
}

/** Every tick, or every second, third, … so that their figures keep apart. */
function thinOut(
  chart: Chart,
  format: Format,
  { ticks, length }: { readonly ticks: readonly number[]; readonly length: number },
): number[] {
  const widest = Math.max(...ticks.map((tick) => textWidth(tickLabel(chart, tick), format.textSize)));
  const step = Math.max(1, Math.ceil((widest + 12) / (length / Math.max(1, ticks.length - 1))));
  return ticks.filter((_, index) => index % step === 0);
}

/** The labels of a row, the one of the smaller figure on the left; one of a row without figures. */
export function sideLabels(chart: Chart, category: number): SideLabel[] {
  const [first, second] = chart.series.map(({ points }) => points[category]);
  // configureChart gives every series a point for each category.
  if (!first || !second) return [];
  if (first.value === null && second.value === null)
    return [sideLabel(chart, { series: 0, side: "right" }, first, first)];
  const isFirstLeft = first.value === null || second.value === null || first.value <= second.value;
  return [
    sideLabel(chart, { series: 0, side: isFirstLeft ? "left" : "right" }, first, second),
    sideLabel(chart, { series: 1, side: isFirstLeft ? "right" : "left" }, second, first),
  ];
}

function sideLabel(
  chart: Chart,
  { series, side }: Pick<SideLabel, "series" | "side">,
  own: Point,
  other: Point,
): SideLabel {
  const isStated = own.value !== null;
  return {
    series,
    side,
    value: own.value ?? other.value,
    label: isStated ? withPercent(chart, own.label) : own.label,
    isStated,
    isOpen: own.bound === (side === "right" ? "lower" : "upper"),
  };
}

interface AxisRoom {
  readonly gutter: number;
  readonly ticks: readonly number[];
}

/** As long as the labels beside the outermost dots leave room for. */
function fitAxis(chart: Chart, format: Format, { gutter, ticks }: AxisRoom): RangeLayout["axis"] {
  const [min, max] = [Math.min(...ticks), Math.max(...ticks)];
  const labels = chart.categories.flatMap((_, category) => sideLabels(chart, category));
  const needs = labels.map(({ label, side, value, isOpen }) => ({
    side,
    fraction: value === null ? 0 : (value - min) / (max - min),
    pixels: dotGap + (isOpen ? openEnd : 0) + figureWidth(label, format.textSize) + 2,
  }));
  const widest = Math.max(...needs.map(({ pixels }) => pixels));
  const shortest = Math.max(1, format.width - gutter - 2 * widest);
  const half = (tick: number) => textWidth(tickLabel(chart, tick), format.textSize) / 2;
  const room = (side: "left" | "right") =>
    needs.map((need) =>
      need.side === side ? need.pixels - (side === "left" ? need.fraction : 1 - need.fraction) * shortest : 0,
    );
  return {
    left: Math.ceil(gutter + Math.max(8, half(min) + 1, ...room("left"))),
    right: Math.floor(format.width - Math.max(8, half(max) + 1, ...room("right"))),
  };
}
