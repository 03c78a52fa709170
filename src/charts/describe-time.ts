/** Lines and ranks over time, in words. */
import { subtractExactly } from "../derive/decimal.ts";
import { chartText } from "../text/interface/chart.ts";
import { formatNumber } from "../text/number.ts";
import type { Chart, Series } from "./chart.ts";
import { describeFigures, describeMissing, type NamedPoint, ofSeries } from "./describe-series.ts";
import { rankLabel } from "./figure-label.ts";
import { nameOf, withUnit } from "./sentence.ts";

const words = chartText.chartSummary;

/**
 * From the first to the last figure stated, the extremes where they lie between, the times without a figure. Where a
 * line is cut, each part by itself.
 */
export function describeLines(chart: Chart): string[] {
  const changes = chart.series.map((series) => runsOf(chart, series).map((run) => describeChange(chart, run)));
  const sentences = chart.series.map((series, index) => {
    const items = itemsOf(chart, series);
    const own = changes[index] ?? [];
    const told = [
      ...own.map(({ text }) => text),
      ...(own.length === 1 ? turningPoints(chart, items) : []),
      ...describeMissing(items),
    ].filter(Boolean);
    return chart.series.length === 1 ? told : [ofSeries(series.name, told)];
  });
  const isComputed = changes.flat().some(({ computed }) => computed);
  return [...sentences.flat(), ...describeTarget(chart), ...(isComputed ? [words.changesComputed] : [])];
}

/** What is to be reached, and how far the newest figure is from it. */
function describeTarget(chart: Chart): string[] {
  const { target, series, unit } = chart;
  const [only] = series;
  if (!target || !only) return [];
  const goal = withUnit(target.label, unit);
  const newest = itemsOf(chart, only).findLast(({ point }) => point.value !== null);
  if (newest?.point.bound !== "exact") return [words.target(goal)];
  const difference = subtractExactly(newest.point.value ?? 0, target.value);
  if (difference === 0) return [words.targetMet(goal, newest.name)];
  const size = sizeOf(difference, unit);
  return [difference > 0 ? words.targetExceeded(goal, newest.name, size) : words.targetMissed(goal, newest.name, size)];
}

/** "3 người"; of percentages in percentage points. */
function sizeOf(difference: number, unit: string): string {
  return `${formatNumber(Math.abs(difference))} ${unit === "%" ? words.percentagePoints : unit}`.trim();
}

function describeChange(
  chart: Chart,
  items: readonly NamedPoint[],
): { readonly text: string; readonly computed: boolean } {
  const stated = items.filter(({ point }) => point.value !== null);
  const [first, last] = [stated[0], stated.at(-1)];
  if (!first || !last || stated.length < 2) return { text: describeFigures(items, chart), computed: false };
  const text = words.fromTo(
    withUnit(first.point.label, chart.unit),
    first.name,
    withUnit(last.point.label, chart.unit),
    last.name,
  );
  // No change is computed from a figure that is only a bound.
  if (first.point.bound !== "exact" || last.point.bound !== "exact") return { text, computed: false };
  const difference = subtractExactly(last.point.value ?? 0, first.point.value ?? 0);
  if (difference === 0) return { text: `${text}: ${words.unchanged}`, computed: false };
  const size = sizeOf(difference, chart.unit);
  return { text: `${text}: ${difference > 0 ? words.rises(size) : words.falls(size)}`, computed: true };
}

/** The extremes, where the first and the last figure are not the extremes themselves. */
function turningPoints(chart: Chart, items: readonly NamedPoint[]): string[] {
  const values = items.map(({ point }) => point.value).filter((value) => value !== null);
  const ends = [values[0], values.at(-1)];
  const hasTurned = !ends.includes(Math.max(...values)) || !ends.includes(Math.min(...values));
  return values.length > 2 && hasTurned ? [describeFigures(items, chart)] : [];
}

/** First and last rank, how many places between them, the best where it lies between; where the line is cut, each part by itself. */
export function describeRanks(chart: Chart): string[] {
  const [series] = chart.series;
  if (!series) return [];
  return [
    ...runsOf(chart, series).flatMap((run) => describeRun(chart, run)),
    ...describeMissing(itemsOf(chart, series)),
  ];
}

function describeRun({ rankedOf }: Chart, items: readonly NamedPoint[]): string[] {
  const stated = items.flatMap(({ name, point }) =>
    point.value === null ? [] : [{ value: point.value, text: words.rank(rankLabel(point, rankedOf), name) }],
  );
  const [first, last] = [stated[0], stated.at(-1)];
  if (!first || !last) return [];
  if (stated.length === 1) return [first.text];
  const best = stated.reduce((top, rank) => (rank.value < top.value ? rank : top));
  const isBetween = best.value < first.value && best.value < last.value;
  return [
    `${words.ranks(first.text, last.text)}: ${describeSteps(first.value - last.value)}`,
    ...(isBetween ? [words.bestRank(best.text)] : []),
  ];
}

function describeSteps(steps: number): string {
  if (steps === 0) return words.sameRank;
  const count = formatNumber(Math.abs(steps));
  return steps > 0 ? words.climbs(count) : words.drops(count);
}

/** The points between one cut of the line and the next. */
function runsOf(chart: Chart, series: Series): NamedPoint[][] {
  const items = itemsOf(chart, series);
  const ends = [...(series.gapsAfter ?? []), items.length - 1];
  return ends.map((end, index) => items.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

function itemsOf({ categories }: Chart, { points }: Series): NamedPoint[] {
  return categories.flatMap((category, index) => {
    const point = points[index];
    return point ? [{ name: nameOf(category), point }] : [];
  });
}
