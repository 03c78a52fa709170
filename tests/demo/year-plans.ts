/** The two plans that every year has: their numbers and ids. */
import { firstYear } from "./periods.ts";

export const planNumber = (year: number): number => 21 + (year - firstYear) * 11;
export const democracyPlanNumber = (year: number): number => 14 + (year - firstYear) * 5;

/** The reform plan of a year: id in the register of documents. */
export function planOfYear(year: number): string {
  return `qd-${planNumber(year)}-ubnd-${year}`;
}

export function democracyPlanOf(year: number): string {
  return `kh-${democracyPlanNumber(year)}-smh-${year}`;
}
