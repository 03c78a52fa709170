/** Where comparisons stand on the site. */
import { href } from "../href.ts";

export function comparisonsHref(anchor?: string): string {
  return href(`/so-sanh/${anchor === undefined ? "" : `#${anchor}`}`);
}

interface PairIds {
  readonly earlier: { readonly id: string };
  readonly later: { readonly id: string };
}

/** The page of a pair of `comparedPairs`. */
export function comparisonHref({ earlier, later }: PairIds): string {
  return href(`/so-sanh/${earlier.id}/${later.id}/`);
}

/** The figures of a period for comparing it in the browser; without a period, what all periods share. */
export function comparisonDataHref(periodId?: string): string {
  return href(periodId === undefined ? "/so-sanh/du-lieu.json" : `/so-sanh/du-lieu/${periodId}.json`);
}

/** The part of a comparison that is about a table. */
export function tableAnchor(table: string): string {
  return `bang-${table}`;
}
