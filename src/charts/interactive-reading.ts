/** Reading a chart point by point: where a key leads, what is said of a point. */
import { chartActionsText } from "../text/interface/chart-actions.ts";
import { areApart, type Chart, type Point } from "./chart.ts";
import { percentLabel, rankLabel } from "./figure-label.ts";
import { withUnit } from "./sentence.ts";

/** Indexes of a point in the whole chart. */
export interface Place {
  readonly series: number;
  readonly category: number;
}

const words = chartActionsText.chartExplorer;

const categorySteps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };
const seriesSteps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * The point that a key leads to: right and left through the categories, down and up through the series in sight (or
 * through the categories where only one is), Home and End to the first and the last category. Undefined for other keys.
 */
export function nextPlace(
  chart: Chart,
  hidden: readonly number[],
  place: Place | undefined,
  key: string,
): Place | undefined {
  const shown = chart.series.flatMap((_, index) => (hidden.includes(index) ? [] : [index]));
  const isAlone = shown.length === 1;
  const step = categorySteps[key] ?? (isAlone ? seriesSteps[key] : undefined);
  const start = { series: place?.series ?? shown[0] ?? 0, category: 0 };
  const first = readable(chart, start, 1) ?? start;
  const last = chart.categories.length - 1;
  if (key === "Home") return first;
  if (key === "End") return readable(chart, { ...start, category: last }, -1) ?? start;
  const jump = seriesSteps[key];
  if (step === undefined && jump === undefined) return undefined;
  if (!place) return first;
  if (step !== undefined) return readable(chart, { ...place, category: place.category + step }, step) ?? place;
  const at = shown.indexOf(place.series) + (jump ?? 0);
  const beside = { ...place, series: shown[Math.min(Math.max(0, at), shown.length - 1)] ?? place.series };
  return readable(chart, beside, 1) ?? readable(chart, beside, -1) ?? place;
}

/** The nearest point from here on that the chart shows: where measures stand apart, empty places are no points. */
function readable(chart: Chart, from: Place, step: number): Place | undefined {
  const isShown = ({ series, category }: Place) =>
    !areApart(chart) || chart.series[series]?.points[category]?.value != null;
  for (let { category } = from; category >= 0 && category < chart.categories.length; category += step) {
    if (isShown({ ...from, category })) return { ...from, category };
  }
  return undefined;
}

/** "Có mặt, Công chức: 26 người": series, category, figure with its qualifier. Empty for a place outside the chart. */
export function readPoint(chart: Chart, { series, category }: Place): string {
  const point = chart.series[series]?.points[category];
  const label = chart.categories[category]?.label;
  return point && label !== undefined
    ? words.point(chart.series[series]?.name ?? "", label, readFigure(chart, point))
    : "";
}

function readFigure(chart: Chart, point: Point): string {
  if (point.value === null) return words.notStated;
  const figure =
    chart.kind === "rank" ? words.rank(rankLabel(point, chart.rankedOf)) : withUnit(point.label, chart.unit);
  if (point.nil !== undefined) return point.nil === "" ? words.nilInWords(figure) : words.nil(figure, point.nil);
  if (point.provisional) return words.provisional(figure);
  return point.percent === undefined ? figure : words.share(figure, percentLabel(point.percent));
}
