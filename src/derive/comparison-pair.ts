/** Which two periods have a page that compares them, and why others have none. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { comparePeriods, endAlike, findPreviousComparable, type Incomparable } from "./comparable.ts";
import type { PeriodPair } from "./comparison.ts";

/** What the earlier period is to the later one. */
export type PairRelation = "previous" | "same_period";

export interface ComparedPair extends PeriodPair {
  readonly relations: readonly PairRelation[];
}

/** Earlier periods that do not compare with a later one, for one and the same reason. */
export interface IncomparableGroup {
  readonly comparability: Incomparable;
  /** Newest first. */
  readonly periods: readonly Period[];
}

export interface PeriodChoices {
  readonly period: Period;
  /** Pairs with a page, in which `period` is the later one; the newest other first. */
  readonly pairs: readonly ComparedPair[];
  /** Comparable, but neither the one before nor the same time of an earlier year. */
  readonly others: readonly Period[];
  readonly incomparable: readonly IncomparableGroup[];
}

/** Every period with all before it, newest first. */
export function periodChoices({ periods }: Catalog): PeriodChoices[] {
  return periods.map((period, index) => {
    const before = periods.slice(index + 1);
    const previous = findPreviousComparable(period, periods);
    const comparable = before.filter((earlier) => comparePeriods(earlier, period).comparable);
    const pairs = comparable.flatMap((earlier): ComparedPair[] => {
      const relations = [
        ...(earlier === previous ? ["previous" as const] : []),
        ...(endAlike(earlier, period) ? ["same_period" as const] : []),
      ];
      return relations.length > 0 ? [{ earlier, later: period, relations }] : [];
    });
    return {
      period,
      pairs,
      others: comparable.filter((earlier) => !pairs.some((pair) => pair.earlier === earlier)),
      incomparable: groupByReason(period, before),
    };
  });
}

/** Every pair with a page. */
export function comparedPairs(catalog: Catalog): ComparedPair[] {
  return periodChoices(catalog).flatMap(({ pairs }) => pairs);
}

function groupByReason(period: Period, before: readonly Period[]): IncomparableGroup[] {
  const groups = new Map<string, { comparability: Incomparable; periods: Period[] }>();
  for (const earlier of before) {
    const comparability = comparePeriods(earlier, period);
    if (comparability.comparable) continue;
    const key = JSON.stringify(comparability);
    const group = groups.get(key) ?? { comparability, periods: [] };
    groups.set(key, group);
    group.periods.push(earlier);
  }
  return [...groups.values()];
}
