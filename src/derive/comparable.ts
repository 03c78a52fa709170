/** Which periods may stand side by side. */
import type { Period } from "../catalog/catalog.ts";

/** True when kind and length agree: a flow of seven months is never set beside one of twelve. */
export function isComparable(a: Period, b: Period): boolean {
  const [first, second] = [a.document.frontMatter.period, b.document.frontMatter.period];
  return first.kind === second.kind && monthsIn(first) === monthsIn(second);
}

/** The newest period before `period` that may be compared with it. `periods` are in the order of the catalog, newest first. */
export function findPreviousComparable(period: Period, periods: readonly Period[]): Period | undefined {
  const { from } = period.document.frontMatter.period;
  return periods.find((other) => other.document.frontMatter.period.to < from && isComparable(period, other));
}

/** Whole months, as a report counts them: 15 December to 14 March is three. */
function monthsIn({ from, to }: { readonly from: string; readonly to: string }): number {
  const dayBehind = new Date(Date.parse(to) + 24 * 60 * 60 * 1000);
  const start = new Date(from);
  const years = dayBehind.getUTCFullYear() - start.getUTCFullYear();
  return years * 12 + dayBehind.getUTCMonth() - start.getUTCMonth();
}
