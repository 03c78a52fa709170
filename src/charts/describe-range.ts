/** Two figures of each row side by side, in words. */
import { subtractExactly } from "../derive/decimal.ts";
import { chartText } from "../text/interface/chart.ts";
import { formatNumber } from "../text/number.ts";
import type { Chart, Point } from "./chart.ts";
import { lowerFirst, namesOrCount, withUnit } from "./sentence.ts";

const words = chartText.chartSummary;
const mostTold = 3;

interface Pair {
  readonly name: string;
  readonly points: readonly [Point, Point];
}

/** The figures of a few rows; of more, in how many the second is above the first, and where they are farthest apart. Bounds are not counted. */
export function describeRange(chart: Chart): string[] {
  const [first, second] = chart.series;
  // configureChart gives a range chart two series.
  if (!first || !second) return [];
  const pairs = chart.categories.flatMap(({ label }, index): Pair[] => {
    const [a, b] = [first.points[index], second.points[index]];
    return a && b ? [{ name: label, points: [a, b] }] : [];
  });
  if (pairs.length <= mostTold) {
    return pairs.map(({ name, points: [a, b] }) =>
      words.figure(
        name,
        [
          words.part(lowerFirst(first.name), figureOf(a, chart)),
          words.part(lowerFirst(second.name), figureOf(b, chart)),
        ].join(", "),
      ),
    );
  }
  const isStated = ({ points }: Pair) => points.every(({ value }) => value !== null);
  const exact = pairs.filter((pair) => isStated(pair) && pair.points.every(({ bound }) => bound === "exact"));
  const missing = pairs.filter((pair) => !isStated(pair)).map(({ name }) => name);
  const unsure = pairs.length - exact.length - missing.length;
  return [
    ...(exact.length > 0 ? [words.sides(second.name, lowerFirst(first.name), countSides(exact))] : []),
    ...farthest(exact, chart),
    ...(unsure > 0 ? [words.notSure(formatNumber(unsure))] : []),
    ...(missing.length > 0 ? [words.notBothStated(namesOrCount(missing))] : []),
  ];
}

/** Second minus first. */
function differenceOf({ points: [a, b] }: Pair): number {
  return subtractExactly(b.value ?? 0, a.value ?? 0);
}

function countSides(pairs: readonly Pair[]): string {
  const counts = [
    [words.above, pairs.filter((pair) => differenceOf(pair) > 0).length],
    [words.below, pairs.filter((pair) => differenceOf(pair) < 0).length],
    [words.level, pairs.filter((pair) => differenceOf(pair) === 0).length],
  ] as const;
  return counts.flatMap(([word, count]) => (count > 0 ? [word(formatNumber(count))] : [])).join(", ");
}

function farthest(pairs: readonly Pair[], chart: Chart): string[] {
  const gaps = pairs.map((pair) => Math.abs(differenceOf(pair)));
  const widest = Math.max(0, ...gaps);
  const [only, ...more] = pairs.filter((_, index) => gaps[index] === widest);
  if (widest === 0 || !only || more.length > 0) return [];
  const [a, b] = only.points;
  return [words.farthest(only.name, words.pair(figureOf(a, chart), figureOf(b, chart)))];
}

function figureOf({ value, label }: Point, { unit }: Chart): string {
  return value === null ? label : withUnit(label, unit);
}
