/** The earlier reports that a new one is made from. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { fallbackFrontMatter } from "../catalog/front-matter.ts";
import { findPreviousComparable, isRetracted } from "../derive/comparable.ts";
import type { PeriodPlan } from "./period-plan.ts";

export interface EarlierReports {
  /** The newest ones that may be set beside the new report, newest first; at most two. */
  readonly comparable: readonly Period[];
  /** Gives outline, tables and rows: the comparable one, or else the newest report. Undefined on a site without reports. */
  readonly model: Period | undefined;
}

export function findEarlierReports(catalog: Catalog, plan: PeriodPlan): EarlierReports {
  const draft = draftPeriod(catalog, plan);
  const first = findPreviousComparable(draft, catalog.periods);
  const second = first && findPreviousComparable(first, catalog.periods);
  const standing = catalog.periods.filter((period) => !isRetracted(period));
  const before = standing.find(({ document }) => document.frontMatter.period.to < plan.to);
  return {
    comparable: [first, second].filter((period) => period !== undefined),
    model: first ?? before ?? standing[0],
  };
}

/** A report of the site's agency about which only its window is known. */
export function draftPeriod({ publisher }: Catalog, { id, kind, from, to, label, cumulative }: PeriodPlan): Period {
  const fallback = fallbackFrontMatter(id);
  const frontMatter = {
    ...fallback,
    period: { ...fallback.period, kind, label, from, to, cumulative },
    record: { ...fallback.record, issuer: publisher.agency },
  };
  return {
    id,
    document: { id, file: "", text: "", body: "", bodyLine: 1, frontMatter },
    sourceLines: null,
    tables: new Map(),
    knownDiscrepancies: new Map(),
  };
}

/** True where the newest report of the kind covers whole months. */
export function countsCalendarMonths(catalog: Catalog, kind: PeriodPlan["kind"]): boolean {
  const last = catalog.periods.find(({ document }) => document.frontMatter.period.kind === kind);
  return last?.document.frontMatter.period.from.endsWith("-01") ?? false;
}
