/** What a reader has chosen to see of a chart: which series, which stretch of its categories. */
import { areApart, type Chart, isStacked, type Series } from "./chart.ts";

export interface View {
  /** Indexes of series. */
  readonly hidden: readonly number[];
  /** Categories from this index on, up to but not with the next. */
  readonly from: number;
  readonly to: number;
}

/** A chart to draw, and how its indexes are those of the whole chart. */
export interface ChartInView {
  readonly chart: Chart;
  readonly series: readonly number[];
  readonly firstCategory: number;
}

export function wholeView({ categories }: Chart): View {
  return { hidden: [], from: 0, to: categories.length };
}

/**
 * Whether a series may be hidden. Of two dots in a row, or a part in its whole, neither means anything alone; where
 * measures stand apart, the places that one leaves empty would read as not stated by the others.
 */
export function canHide(chart: Chart): boolean {
  return chart.series.length > 1 && chart.kind !== "nested" && chart.kind !== "range" && !areApart(chart);
}

/** The series hidden, or shown again; the last one in sight stays. */
export function toggleSeries(chart: Chart, view: View, series: number): View {
  if (view.hidden.includes(series)) return { ...view, hidden: view.hidden.filter((each) => each !== series) };
  const hidden = [...view.hidden, series];
  return hidden.length < chart.series.length ? { ...view, hidden } : view;
}

const fewest = 4;

/** Whether there is more to see than the eye takes in at once. */
export function canZoom({ categories }: Chart): boolean {
  return categories.length > 2 * fewest;
}

/** Half as many categories around this one, or twice as many; never fewer than four. */
export function zoom({ categories }: Chart, view: View, direction: "in" | "out", around: number): View {
  const size = view.to - view.from;
  const wanted = direction === "in" ? Math.max(fewest, Math.ceil(size / 2)) : Math.min(categories.length, size * 2);
  const from = Math.min(Math.max(0, around - Math.floor(wanted / 2)), categories.length - wanted);
  return { ...view, from, to: from + wanted };
}

/** Moved so that this category is in sight. */
export function follow(view: View, category: number): View {
  const size = view.to - view.from;
  if (category < view.from) return { ...view, from: category, to: category + size };
  return category < view.to ? view : { ...view, from: category + 1 - size, to: category + 1 };
}

/** The part of the chart in view. The value axis stays that of the whole, unless a series is hidden: then it fits the others. */
export function chartInView(chart: Chart, { hidden, from, to }: View): ChartInView {
  const shown = chart.series.flatMap((_, index) => (hidden.includes(index) ? [] : [index]));
  const sliced = chart.series.map((series) => sliceSeries(series, from, to));
  // Lines are told apart by their place among the series: a hidden one keeps it, without points.
  const keepsPlaces = chart.kind === "line" || chart.kind === "rank";
  const series = keepsPlaces
    ? sliced.map((each, index) => (hidden.includes(index) ? withoutPoints(each) : each))
    : sliced.filter((_, index) => !hidden.includes(index));
  const categories = chart.categories.slice(from, to);
  const days = categories.flatMap(({ day }) => day ?? []);
  const breaks = chart.breaks?.filter((day) => day > Math.min(...days) && day <= Math.max(...days));
  const cuts = chart.cuts?.filter((day) => days.includes(day));
  const hasHidden = hidden.length > 0;
  return {
    chart: {
      ...chart,
      // What is left of a stack is not its total.
      categories: hasHidden && isStacked(chart) ? categories.map(({ total: _, ...rest }) => rest) : categories,
      series,
      axis: hasHidden ? { ...chart.axis, max: highestOf(chart, series) } : chart.axis,
      ...(breaks && { breaks }),
      ...(cuts && { cuts }),
    },
    series: keepsPlaces ? chart.series.map((_, index) => index) : shown,
    firstCategory: from,
  };
}

function sliceSeries(series: Series, from: number, to: number): Series {
  const { gapsAfter, total: _, ...rest } = series;
  return {
    ...rest,
    points: series.points.slice(from, to),
    ...(gapsAfter && {
      gapsAfter: gapsAfter.map((index) => index - from).filter((index) => index >= 0 && index < to - from - 1),
    }),
  };
}

function withoutPoints(series: Series): Series {
  return { ...series, points: series.points.map((point) => ({ ...point, value: null })) };
}

/** Where the axis ends once series are hidden. Ranks and parts of a whole keep theirs. */
function highestOf({ kind, axis, target }: Chart, series: readonly Series[]): number {
  if (kind !== "bar" && kind !== "line") return axis.max;
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const highest = Math.max(0, ...values, ...(target ? [target.value] : []));
  return highest > axis.min ? highest : axis.max;
}
