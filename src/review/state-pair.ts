/** The two states of a site that a review sets side by side, period by period. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import type { SourceFile } from "../catalog/source-file.ts";
import { type CellDifference, cellDifferences } from "../derive/base-figures.ts";

export interface SiteState {
  readonly catalog: Catalog;
  readonly files: readonly SourceFile[];
}

export interface PeriodPairing {
  /** What readers call it. */
  readonly title: string;
  /** Undefined for a period that is new, or no longer there. */
  readonly before: Period | undefined;
  readonly after: Period | undefined;
  readonly cells: readonly CellDifference[];
}

export interface StatePair {
  readonly before: SiteState;
  readonly after: SiteState;
  /** Newest first; periods without a difference in their cells too. */
  readonly periods: readonly PeriodPairing[];
}

export function pairStates(before: SiteState, after: SiteState): StatePair {
  const ids = new Set([...after.catalog.periods, ...before.catalog.periods].map(({ id }) => id));
  const periods = [...ids].map((id): PeriodPairing => {
    const was = before.catalog.periods.find((period) => period.id === id);
    const is = after.catalog.periods.find((period) => period.id === id);
    const title = (is ?? was)?.document.frontMatter.shortTitle ?? id;
    return { title, before: was, after: is, cells: cellDifferences(was, is) };
  });
  return { before, after, periods };
}

export type KeptPeriod = PeriodPairing & { readonly before: Period; readonly after: Period };

/** Periods that both states have, for what only those can show. */
export function keptPeriods({ periods }: StatePair): KeptPeriod[] {
  return periods.flatMap(({ before, after, ...rest }) => (before && after ? [{ ...rest, before, after }] : []));
}
