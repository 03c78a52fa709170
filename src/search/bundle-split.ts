/** Which records go into which bundle: the recent one, or the archive of a year. */
import type { PeriodFacts } from "./bundle-file.ts";
import type { SearchRecord } from "./record.ts";

/** Periods in the recent bundle. */
const recentPeriods = 12;

export interface BundlePart {
  readonly isRecent: boolean;
  /** Newest first. */
  readonly years: readonly number[];
  readonly periods: readonly PeriodFacts[];
  readonly records: readonly SearchRecord[];
}

/** Records come newest period first. Whatever belongs to no period is in the recent bundle, which is always there. */
export function splitBundles(records: readonly SearchRecord[]): BundlePart[] {
  const periods = periodsOf(records);
  const recent = periods.slice(0, recentPeriods);
  const older = periods.slice(recentPeriods);
  const groups = [recent, ...yearsOf(older).map((year) => older.filter((period) => period.year === year))];
  const groupOf = new Map(groups.flatMap((group) => group.map(({ id }) => [id, group])));
  const recordsOf = new Map(groups.map((group) => [group, [] as SearchRecord[]]));
  for (const record of records) recordsOf.get(groupOf.get(record.periodId ?? "") ?? recent)?.push(record);
  return groups.map((group) => ({
    isRecent: group === recent,
    years: yearsOf(group),
    periods: group,
    records: recordsOf.get(group) ?? [],
  }));
}

/** Each once, in the order in which they occur. */
export function periodsOf(records: readonly SearchRecord[]): PeriodFacts[] {
  const periods = records.flatMap(({ periodId: id, year, periodKind: kind }): [string, PeriodFacts][] =>
    id === undefined || year === undefined || kind === undefined ? [] : [[id, { id, year, kind }]],
  );
  return [...new Map(periods).values()];
}

function yearsOf(periods: readonly PeriodFacts[]): number[] {
  return [...new Set(periods.map(({ year }) => year))];
}
