/** Many lines over time, in words: how many went which way, and which the farthest. */
import { subtractExactly } from "../derive/decimal.ts";
import { chartText } from "../text/interface/chart.ts";
import { formatNumber } from "../text/number.ts";
import type { Chart, Point, Series } from "./chart.ts";
import { listOf, nameOf, withUnit } from "./sentence.ts";

const words = chartText.chartSummary;

interface Course {
  readonly name: string;
  readonly difference: number;
  /** "từ 3 hồ sơ (năm 2020) đến 8 hồ sơ (năm 2024)". */
  readonly text: string;
}

/** From the first to the last figure of each series that states two exact ones across no gap. */
export function describePanels(chart: Chart): string[] {
  const courses = chart.series.flatMap((series) => courseOf(chart, series));
  if (courses.length === 0) return [words.noCourse];
  const those = (sign: number) => courses.filter(({ difference }) => Math.sign(difference) === sign);
  const counts = ([words.risesIn, words.fallsIn, words.levelIn] as const).flatMap((word, index) => {
    const count = those([1, -1, 0][index] ?? 0).length;
    return count > 0 ? [word(formatNumber(count))] : [];
  });
  const farthest = (sign: 1 | -1) => {
    const [most, next] = those(sign).toSorted((a, b) => sign * (b.difference - a.difference));
    return most && most.difference !== next?.difference ? [words.farthestCourse[sign](most.name, most.text)] : [];
  };
  const untold = chart.series.length - courses.length;
  return [
    words.courses(listOf(counts)),
    ...farthest(1),
    ...farthest(-1),
    ...(untold > 0 ? [words.withoutCourse(formatNumber(untold))] : []),
    words.changesComputed,
  ];
}

function courseOf({ categories, unit }: Chart, { name, points, gapsAfter = [] }: Series): Course[] {
  const stated = points.flatMap((point, index) => {
    const category = categories[index];
    return point.value === null || !category ? [] : [{ point, value: point.value, time: nameOf(category) }];
  });
  const [first, last] = [stated[0], stated.at(-1)];
  if (!first || !last || first === last || gapsAfter.length > 0) return [];
  if (first.point.bound !== "exact" || last.point.bound !== "exact") return [];
  const figure = ({ label }: Point) => withUnit(label, unit);
  const text = words.fromTo(figure(first.point), first.time, figure(last.point), last.time);
  return [{ name, difference: subtractExactly(last.value, first.value), text }];
}
