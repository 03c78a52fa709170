/** The periods under their years. */
import type { Period } from "../catalog/catalog.ts";

export interface PeriodsOfYear {
  /** Of the last day of the data: a year's report is that of the year it ends in. */
  readonly year: string;
  readonly periods: readonly Period[];
}

/** Years and periods in the order of the periods. */
export function periodsByYear(periods: readonly Period[]): PeriodsOfYear[] {
  const years = Map.groupBy(periods, ({ document }) => document.frontMatter.period.to.slice(0, 4));
  return [...years].map(([year, ofYear]) => ({ year, periods: ofYear }));
}
