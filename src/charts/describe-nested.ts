/** A chart of parts inside their wholes, in words. */
import { chartText } from "../text/interface/chart.ts";
import { formatNumber } from "../text/number.ts";
import type { Chart } from "./chart.ts";
import { lowerFirst, namesOrCount, withUnit } from "./sentence.ts";

const words = chartText.chartSummary;

/** A category where both the part and the whole are stated. */
interface Pair {
  readonly name: string;
  readonly whole: number;
  readonly part: number;
}

/** Where the part fills its whole and where it does not; the totals where they may be formed; what is not stated. */
export function describeNested(chart: Chart): string[] {
  const [whole, part] = chart.series;
  // configureChart gives a nested chart two series.
  if (!whole || !part) return [];
  const pairs: Pair[] = [];
  const incomplete: string[] = [];
  for (const [index, { label }] of chart.categories.entries()) {
    const [all, some] = [whole.points[index]?.value ?? null, part.points[index]?.value ?? null];
    if (all === null || some === null) incomplete.push(label);
    else pairs.push({ name: label, whole: all, part: some });
  }
  const partOf = (some: number, all: number) =>
    words.partOf(formatNumber(some), withUnit(formatNumber(all), chart.unit));
  const totals =
    whole.total === undefined || part.total === undefined
      ? []
      : [words.totalParts(lowerFirst(part.name), partOf(part.total, whole.total))];
  return [
    ...compare(pairs, part.name, lowerFirst(whole.name), (pair) =>
      words.figure(pair.name, partOf(pair.part, pair.whole)),
    ),
    ...totals,
    ...(incomplete.length > 0 ? [words.notStated(namesOrCount(incomplete))] : []),
  ];
}

function compare(pairs: readonly Pair[], part: string, whole: string, textOf: (pair: Pair) => string): string[] {
  const [only, ...more] = pairs;
  if (!only) return [];
  if (more.length === 0) return [textOf(only)];
  const count = formatNumber(pairs.length);
  const below = pairs.filter((pair) => pair.part < pair.whole);
  if (below.length === 0) return [words.partEqualsEverywhere(part, whole, count)];
  const items =
    below.length > 3
      ? words.lowestShare(formatNumber(below.length), textOf(lowest(below)))
      : below.map(textOf).join("; ");
  if (below.length === pairs.length) return [words.partBelowEverywhere(part, whole, items)];
  const equal = words.partEquals(part, whole, formatNumber(pairs.length - below.length), count);
  return [`${equal}; ${words.partBelow(items)}`];
}

/** The pair whose part is the smallest share of its whole. */
function lowest(pairs: readonly Pair[]): Pair {
  return pairs.reduce((least, pair) => (pair.part / pair.whole < least.part / least.whole ? pair : least));
}
