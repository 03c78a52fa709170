/** Where comparisons stand on the site. */
import type { PeriodPair } from "../../derive/comparison.ts";
import { href } from "../href.ts";

export function comparisonsHref(anchor?: string): string {
  return href(`/so-sanh/${anchor === undefined ? "" : `#${anchor}`}`);
}

/** The page of a pair of `comparedPairs`. */
export function comparisonHref({ earlier, later }: PeriodPair): string {
  return href(`/so-sanh/${earlier.id}/${later.id}/`);
}

/** The part of a comparison that is about a table. */
export function tableAnchor(table: string): string {
  return `bang-${table}`;
}
