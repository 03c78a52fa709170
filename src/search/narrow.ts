/** Results narrowed by facets, and how many there are of each kind. */
import { type Facet, type Filters, facets } from "./answer.ts";
import type { Hit } from "./bundle.ts";
import type { SearchRecord } from "./record.ts";

/** The place has what every facet asks for, years and kinds of one period together; one facet may be left out of account. */
export function passes(hit: Hit, filters: Filters, except?: Facet): boolean {
  const wanted = (facet: Facet) => (facet === except ? [] : (filters[facet] ?? []));
  const allows = (facet: Facet, value: string | undefined) =>
    wanted(facet).length === 0 || (value !== undefined && wanted(facet).includes(value));
  if (!allows("loai", hit.kind) || !allows("linh_vuc", hit.area)) return false;
  if (wanted("nam").length === 0 && wanted("loai_ky").length === 0) return true;
  return hit.periods.some(({ year, kind }) => allows("nam", String(year)) && allows("loai_ky", kind));
}

type OfPeriod = Pick<SearchRecord, "year" | "periodKind">;

/** The record is of a period that is asked for. */
export function isOfPeriod({ year, periodKind }: OfPeriod, { nam = [], loai_ky = [] }: Filters): boolean {
  return (
    (nam.length === 0 || nam.includes(String(year))) && (loai_ky.length === 0 || loai_ky.includes(periodKind ?? ""))
  );
}

/** By facet, then by value: how many places it would leave, the other facets as they are. */
export function countFacets(hits: readonly Hit[], filters: Filters): Record<Facet, Map<string, number>> {
  const counts: Record<Facet, Map<string, number>> = {
    loai: new Map(),
    nam: new Map(),
    loai_ky: new Map(),
    linh_vuc: new Map(),
  };
  for (const facet of facets)
    for (const hit of hits)
      if (passes(hit, filters, facet))
        for (const value of valuesOf(hit, facet)) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  return counts;
}

function valuesOf({ kind, area, periods }: Hit, facet: Facet): ReadonlySet<string> {
  switch (facet) {
    case "loai":
      return new Set([kind]);
    case "linh_vuc":
      return new Set(area === undefined ? [] : [area]);
    case "nam":
      return new Set(periods.map(({ year }) => String(year)));
    case "loai_ky":
      return new Set(periods.map((period) => period.kind));
  }
}
