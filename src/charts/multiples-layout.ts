/** Where the panels of small multiples stand, in pixels: a panel a series, all on one pair of axes. */
import type { PlacedLine } from "./bar-layout.ts";
import type { Chart, Series } from "./chart.ts";
import { daySpan, heightWith, type LineLayout, placeTimes, roomAbove, roomBelow, roomBeside } from "./line-layout.ts";
import { type Format, lineHeight } from "./look.ts";
import { ticksOf } from "./value-axis.ts";
import { wrapText } from "./wrap-text.ts";

export interface Panel {
  /** A `line` chart of the one series. */
  readonly chart: Chart;
  readonly x: number;
  readonly y: number;
  readonly layout: LineLayout;
  readonly names: readonly PlacedLine[];
}

export interface MultiplesLayout {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly Panel[];
}

const columnGap = 20;
const rowGap = 16;
const plotHeight = 72;

/** Three panels abreast, or one below the other where the format is narrow. */
export function layOutMultiples(chart: Chart, format: Format): MultiplesLayout {
  const columns = format.labels === "above" ? 1 : Math.min(3, chart.series.length);
  const width = Math.floor((format.width - (columns - 1) * columnGap) / columns);
  // A panel is too low for more than the ends of the axis.
  const all = ticksOf(chart);
  const ticks = [Math.min(...all), Math.max(...all)];
  const panels: Panel[] = [];
  let top = 0;
  for (let first = 0; first < chart.series.length; first += columns) {
    const row = chart.series.slice(first, first + columns);
    const names = row.map(({ name }) => wrapText(name, width, format.textSize));
    const lines = Math.max(...names.map(({ length }) => length));
    const plot = { ticks, top: 0, bottom: plotHeight };
    const room = Math.max(...row.map((each) => roomBelow(panelOf(chart, each), format, plot)));
    for (const [index, each] of row.entries()) {
      panels.push(
        placePanel(panelOf(chart, each), format, {
          x: index * (width + columnGap),
          y: top,
          width,
          name: names[index] ?? [],
          lines,
          room,
          ticks,
        }),
      );
    }
    top = Math.max(...panels.slice(first).map(({ y, layout }) => y + layout.height)) + rowGap;
  }
  return { width: format.width, height: top - rowGap, panels };
}

function panelOf(chart: Chart, series: Series): Chart {
  return { ...chart, kind: "line", series: [series] };
}

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly name: readonly string[];
  /** Lines that the longest name beside it takes. */
  readonly lines: number;
  /** Under its plot and those beside it, for figures below their points. */
  readonly room: number;
  readonly ticks: readonly number[];
}

function placePanel(chart: Chart, format: Format, { x, y, width, name, lines, room, ticks }: Frame): Panel {
  const line = lineHeight(format);
  const left = roomBeside(chart, format, ticks);
  const right = width - 1;
  const top = lines * line + roomAbove(chart, format);
  const bottom = top + plotHeight;
  const days = daySpan(chart, format, right - left);
  const ends = chart.categories.filter((_, index, { length }) => index === 0 || index === length - 1);
  const times = placeTimes({ ...chart, categories: ends }, format, { days, left, right, bottom: bottom + room });
  return {
    chart,
    x,
    y,
    layout: {
      width,
      height: heightWith(times, format),
      plot: { left, right, top, bottom },
      days,
      ticks,
      times,
    },
    names: name.map((text, index) => ({ text, x: 0, y: (index + 0.5) * line, align: "left" })),
  };
}
