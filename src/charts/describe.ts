/** The summary of a chart in words, computed from what it draws. */
import { chartText } from "../text/interface/chart.ts";
import { formatNumber } from "../text/number.ts";
import { areApart, type Chart, type Point, type Series } from "./chart.ts";
import { describeNested } from "./describe-nested.ts";
import { describePanels } from "./describe-panels.ts";
import { describeRange } from "./describe-range.ts";
import { describeFigures, describeMissing, type NamedPoint, ofSeries } from "./describe-series.ts";
import { describeStacks } from "./describe-stacks.ts";
import { describeLines, describeRanks } from "./describe-time.ts";
import { lowerFirst, paragraph, withUnit } from "./sentence.ts";

/** Of more panels, each by itself would be a page to listen to. */
const mostTold = 6;

const words = chartText.chartSummary;

/**
 * A paragraph for those who do not see the drawing, and for those who do: extremes, change, what is not stated; a total
 * only where a check of the table says that the figures may be added up. What qualifies the figures: `footnotesOf`.
 */
export function describeChart(chart: Chart): string {
  return paragraph(sentencesOf(chart));
}

function sentencesOf(chart: Chart): string[] {
  switch (chart.kind) {
    case "bar":
      return describeBars(chart);
    case "nested":
      return describeNested(chart);
    case "stacked":
    case "share":
      return describeStacks(chart);
    case "range":
      return describeRange(chart);
    case "multiples":
      return chart.series.length > mostTold ? describePanels(chart) : describeLines(chart);
    case "line":
      return describeLines(chart);
    case "rank":
      return describeRanks(chart);
    default:
      return chart.kind satisfies never;
  }
}

function describeBars(chart: Chart): string[] {
  const { categories, series, unit } = chart;
  const [only] = categories;
  if (only && categories.length === 1 && series.length > 1) {
    const figures = series.flatMap(({ name, points: [point] }) =>
      point ? [words.part(lowerFirst(name), figureOf(point, unit))] : [],
    );
    return [words.figure(only.label, figures.join(", "))];
  }
  const told = series.map((each) => describeOne(chart, each));
  return series.length === 1
    ? told.flat()
    : told.map((sentences, index) => ofSeries(series[index]?.name ?? "", sentences));
}

function describeOne(chart: Chart, series: Series): string[] {
  const items = itemsOf(chart, series);
  const total = series.total === undefined ? [] : [words.total(withUnit(formatNumber(series.total), chart.unit))];
  return [describeFigures(items, chart), ...total, ...(areApart(chart) ? [] : describeMissing(items))].filter(Boolean);
}

function figureOf({ value, label }: Point, unit: string): string {
  return value === null ? label : withUnit(label, unit);
}

function itemsOf({ categories }: Chart, { points }: Series): NamedPoint[] {
  return categories.flatMap(({ label }, index) => {
    const point = points[index];
    return point ? [{ name: label, point }] : [];
  });
}
