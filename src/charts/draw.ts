/** A chart drawn by Chart.js into SVG. Nothing but this file runs Chart.js. */
import {
  BarController,
  BarElement,
  BasicPlatform,
  type ChartConfiguration,
  Chart as ChartJs,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from "chart.js";
import { type BarConfiguration, barConfiguration } from "./bar-chart.ts";
import { layOutBars } from "./bar-layout.ts";
import type { Chart } from "./chart.ts";
import { type LineConfiguration, lineConfiguration } from "./line-chart.ts";
import { layOutLines } from "./line-layout.ts";
import { type Format, type FormatName, formats } from "./look.ts";
import { layOutMultiples } from "./multiples-layout.ts";
import { type RangeConfiguration, rangeConfiguration } from "./range-chart.ts";
import { layOutRange } from "./range-layout.ts";
import { createSvgCanvas, type Mark } from "./svg-canvas.ts";
import { type SvgSize, svgMarkup } from "./svg-markup.ts";
import { writeNames } from "./write-names.ts";

ChartJs.register(BarController, BarElement, LinearScale, LineController, LineElement, PointElement);

/** A chart as it was drawn. */
export interface Drawing {
  readonly size: SvgSize;
  readonly marks: readonly Mark[];
  /** Where Chart.js has put each figure, series by series. */
  readonly figures: readonly DrawnFigure[];
}

export interface DrawnFigure {
  /** Indexes of the chart. */
  readonly series: number;
  readonly category: number;
  /** The point, or the end of the bar. */
  readonly x: number;
  readonly y: number;
  /** Of a bar: where it starts. */
  readonly base?: number;
}

/**
 * One `<svg>` element of the chart: the same bytes for the same chart on every machine. Its classes are the roles of
 * src/styles/chart.css; it has no title and no names for assistive technology, since the figure around it has them.
 */
export function drawChart(chart: Chart, formatName: FormatName): string {
  const { marks, size } = recordChart(chart, formatName);
  return svgMarkup(marks, size, formatName);
}

/** The marks of the chart before they become SVG: what paints them elsewhere draws the same picture. */
export function recordChart(chart: Chart, formatName: FormatName): Drawing {
  const format = formats[formatName];
  switch (chart.kind) {
    case "line":
    case "rank": {
      const layout = layOutLines(chart, format);
      return record(lineConfiguration(chart, layout, format), layout);
    }
    case "multiples":
      return recordPanels(chart, format);
    case "range": {
      const layout = layOutRange(chart, format);
      return record(rangeConfiguration(chart, layout, format), layout);
    }
    case "bar":
    case "nested":
    case "stacked":
    case "share": {
      const layout = layOutBars(chart, format);
      const categoryOf = (series: number, index: number) =>
        layout.bars.filter((bar) => bar.series === series)[index]?.category ?? index;
      return record(barConfiguration(chart, layout, format), layout, categoryOf);
    }
    default:
      return chart.kind satisfies never;
  }
}

/** `categoryOf` tells which category the element of a dataset stands for, where that is not its index. */
function record(
  configuration: BarConfiguration | LineConfiguration | RangeConfiguration,
  { width, height }: SvgSize,
  categoryOf = (_series: number, index: number) => index,
): Drawing {
  const { canvas, marks } = createSvgCanvas(width, height);
  const figures = drawOn(canvas, configuration).map((figure) => ({
    ...figure,
    category: categoryOf(figure.series, figure.category),
  }));
  return { size: { width, height }, marks, figures };
}

function recordPanels(chart: Chart, format: Format): Drawing {
  const { panels, width, height } = layOutMultiples(chart, format);
  const drawn = panels.map(({ chart: panel, layout, x, y, names }, series) => {
    const { canvas, context, marks } = createSvgCanvas(layout.width, layout.height, { x, y });
    const figures = drawOn(canvas, lineConfiguration(panel, layout, format)).map((figure) => ({
      ...figure,
      series,
      x: figure.x + x,
      y: figure.y + y,
    }));
    writeNames(context, names, format);
    return { marks, figures };
  });
  return {
    size: { width, height },
    marks: drawn.flatMap(({ marks }) => marks),
    figures: drawn.flatMap(({ figures }) => figures),
  };
}

function drawOn(
  canvas: HTMLCanvasElement,
  configuration: BarConfiguration | LineConfiguration | RangeConfiguration,
): DrawnFigure[] {
  // In a browser too, Chart.js draws on our canvas and listens to nothing.
  const drawing = new ChartJs(canvas, { ...(configuration as ChartConfiguration), platform: BasicPlatform });
  const figures = configuration.data.datasets.flatMap((_, series) =>
    drawing.getDatasetMeta(series).data.map((element, category): DrawnFigure => {
      const { x, y, base } = element as unknown as { x: number; y: number; base?: number };
      return { series, category, x, y, ...(base !== undefined && { base }) };
    }),
  );
  drawing.destroy();
  return figures;
}
