/** The state of the invented office in one period, from which its figures are drawn. */
import { isoDay } from "./day.ts";
import { firstYear, type PeriodPlan } from "./periods.ts";
import { fraction } from "./random.ts";

/** From this day two offices are one. */
export const officeMerger = "2025-03-01";
/** From this day two provinces are one, and ranks count 34 instead of 63. */
export const provinceMerger = "2025-07-01";
/** From this day complaints by telephone are counted as complaints. */
export const methodChange = "2023-01-01";

export interface Moment {
  readonly seed: number;
  readonly plan: PeriodPlan;
  /** Months since the start of the demo at the last day of the data. */
  readonly age: number;
  readonly isMergedOffice: boolean;
  readonly isMergedProvince: boolean;
}

export function momentOf(plan: PeriodPlan, seed: number): Moment {
  return {
    seed,
    plan,
    age: (plan.year - firstYear) * 12 + (plan.months.at(-1) ?? 0),
    isMergedOffice: plan.to >= officeMerger,
    isMergedProvince: plan.to >= provinceMerger,
  };
}

export interface FlowShape {
  /** What is usual in a month of 2021. */
  readonly monthly: number;
  /** Growth from year to year: 0.1 is a tenth. */
  readonly growth: number;
  /** Whose merger makes it larger. */
  readonly of: "office" | "province";
}

/** Adds up the months of the period: what a cumulative report says is the sum of what the months were. */
export function flow({ seed, plan }: Moment, name: string, { monthly, growth, of }: FlowShape): number {
  const merger = of === "office" ? officeMerger : provinceMerger;
  return plan.months.reduce((sum, month) => {
    const merged = isoDay(plan.year, month, 14) >= merger ? 1.6 : 1;
    const usual = monthly * (1 + growth) ** (plan.year - firstYear) * merged;
    return sum + Math.round(usual * (0.75 + fraction(seed, name, plan.year, month) / 2));
  }, 0);
}

export interface StockShape {
  readonly start: number;
  /** Growth from month to month. */
  readonly perMonth: number;
  /** What the second province brought. */
  readonly mergedFactor?: number;
}

/** A number at the last day of the data; it never falls but for a negative `perMonth`. */
export function stock({ age, isMergedProvince }: Moment, { start, perMonth, mergedFactor = 1 }: StockShape): number {
  return Math.round((start + perMonth * age) * (isMergedProvince ? mergedFactor : 1));
}
