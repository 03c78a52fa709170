/** One series in words: its extremes, what is missing, what is only a bound. */
import { chartText } from "../text/interface/chart.ts";
import { formatNumber } from "../text/number.ts";
import type { Chart, Point } from "./chart.ts";
import { namesOrCount, withUnit } from "./sentence.ts";

export interface NamedPoint {
  readonly name: string;
  readonly point: Point;
}

const words = chartText.chartSummary;

/** What the stated figures show, without capital and full stop: the figure of one or two, the extremes of more. Empty when none is stated. */
export function describeFigures(items: readonly NamedPoint[], { unit, measure }: Chart): string {
  const stated = items.filter(({ point }) => point.value !== null);
  const [first] = stated;
  if (!first) return "";
  const figure = (point: Point) => withUnit(point.label, unit);
  const isOneFigure = stated.every(({ point }) => point.label === first.point.label);
  const count = formatNumber(stated.length);
  if (stated.length > 1 && isOneFigure) {
    return first.point.value === 0 ? words.allZero(count) : words.allEqual(count, figure(first.point));
  }
  if (stated.length < 3) return stated.map(({ name, point }) => words.figure(name, figure(point))).join("; ");

  const values = stated.map(({ point }) => point.value ?? 0);
  const kind = measure === "share" || measure === "target" ? "percent" : "amount";
  const end = (value: number) => {
    const those = stated.filter(({ point }) => point.value === value);
    return describeEnd(those, figure);
  };
  const sentence = words.extremes(
    `${words.most[kind]} ${end(Math.max(...values))}${dominance(stated)}`,
    `${words.least[kind]} ${end(Math.min(...values))}`,
  );
  // A figure that is only a bound may in truth lie beyond the extremes.
  const isSure = stated.every(({ point }) => point.bound === "exact");
  return isSure ? sentence : words.amongStated(sentence);
}

/** How many times the largest figure is the next, where that dwarfs all others in the drawing. */
function dominance(stated: readonly NamedPoint[]): string {
  const [first, second] = stated.map(({ point }) => point.value ?? 0).toSorted((a, b) => b - a);
  const isExact = stated.every(({ point }) => point.bound === "exact");
  if (first === undefined || second === undefined || second <= 0 || first / second < 10 || !isExact) return "";
  const times = Math.floor(first / second);
  const told = times * second === first ? words.timesTheNext : words.overTimesTheNext;
  return `, ${told(formatNumber(times))}`;
}

/** The points that share an extreme value, not all of them perhaps with the same qualifier. */
function describeEnd(those: readonly NamedPoint[], figure: (point: Point) => string): string {
  const [first, ...more] = those;
  if (!first) return "";
  const label = figure(first.point);
  if (more.length === 0) return words.one(first.name, label);
  if (more.some(({ point }) => figure(point) !== label))
    return those.map(({ name, point }) => words.one(name, figure(point))).join("; ");
  if (those.length > 3) return words.many(label, formatNumber(those.length));
  return words.several(namesOrCount(those.map(({ name }) => name)), label);
}

/** Names what the source leaves out; no sentence when it states everything. */
export function describeMissing(items: readonly NamedPoint[]): string[] {
  const missing = items.filter(({ point }) => point.value === null).map(({ name }) => name);
  return missing.length === 0 ? [] : [words.notStated(namesOrCount(missing))];
}

/** What is told of one of several series, as one sentence with its name before it. */
export function ofSeries(name: string, told: readonly string[]): string {
  return words.figure(name, told.join("; "));
}
