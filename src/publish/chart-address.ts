/** The names of the charts of a series: by what a strand is, never by where it stands in a list. */
import { rowText } from "../catalog/row-text.ts";
import { monthsIn } from "../derive/comparable.ts";
import type { Series } from "../derive/series.ts";
import type { Strand } from "../derive/series-strand.ts";

const usualMonths: Readonly<Record<string, number>> = { thang: 1, quy: 3, "6_thang": 6, "9_thang": 9, nam: 12 };

/**
 * "" where a series has one strand whatever comes; otherwise what sets the strand apart: "tren-63" (a rank out of 63),
 * "quy", "n-thang-7-thang-cong-don", and of money the month its periods end in: "quy-den-thang-3".
 */
export function seriesChartKey({ measure, overWindow }: Series, { points: [first] }: Strand): string {
  if (!first) return "";
  const { row, period } = first.figure;
  if (measure === "rank") return `tren-${rowText(row, "tong_so") ?? "khong-ro"}`;
  if (!overWindow) return "";
  const window = period.document.frontMatter.period;
  const months = monthsIn(window);
  return [
    window.kind.replace("_", "-"),
    ...(usualMonths[window.kind] === months ? [] : [`${months}-thang`]),
    ...(window.cumulative ? ["cong-don"] : []),
    ...(measure === "money" ? [`den-thang-${Number(window.to.slice(5, 7))}`] : []),
  ].join("-");
}
