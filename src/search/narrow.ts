/** Results narrowed by facets, and how many there are of each kind. */
import type { Facet, Filters } from "./answer.ts";
import type { Hit } from "./bundle.ts";
import type { PeriodFacts } from "./bundle-file.ts";
import type { Place } from "./places.ts";
import type { SearchRecord } from "./record.ts";
import { rowsOf } from "./rows.ts";

/** The place has what every facet asks for, years and kinds of one period together. */
export function passes(hit: Hit, { loai = [], linh_vuc = [], ...ofPeriod }: Filters): boolean {
  if (!allows(loai, hit.kind) || !allows(linh_vuc, hit.area ?? "")) return false;
  if (!ofPeriod.nam?.length && !ofPeriod.loai_ky?.length) return true;
  return periodsIn(hit, ofPeriod).length > 0;
}

type OfPeriod = Pick<SearchRecord, "year" | "periodKind">;

/** The record is of a period that is asked for. */
export function isOfPeriod({ year, periodKind }: OfPeriod, { nam = [], loai_ky = [] }: Filters): boolean {
  return allows(nam, String(year)) && allows(loai_ky, periodKind ?? "");
}

/** By facet, then by value: how many rows it would leave, the other facets as they are. */
export function countFacets(places: readonly Place[], filters: Filters): Record<Facet, ReadonlyMap<string, number>> {
  const count = (facet: Facet) => {
    const { [facet]: _, ...others } = filters;
    const byValue = new Map<string, Place[]>();
    for (const place of places) {
      if (!passes(place.hit, others)) continue;
      for (const value of valuesOf(place.hit, facet, others)) {
        const known = byValue.get(value);
        if (known) known.push(place);
        else byValue.set(value, [place]);
      }
    }
    return new Map([...byValue].map(([value, found]) => [value, rowsOf(found).length]));
  };
  return { loai: count("loai"), nam: count("nam"), loai_ky: count("loai_ky"), linh_vuc: count("linh_vuc") };
}

function valuesOf(hit: Hit, facet: Facet, filters: Filters): ReadonlySet<string> {
  switch (facet) {
    case "loai":
      return new Set([hit.kind]);
    case "linh_vuc":
      return new Set(hit.area === undefined ? [] : [hit.area]);
    case "nam":
      return new Set(periodsIn(hit, filters).map(({ year }) => String(year)));
    case "loai_ky":
      return new Set(periodsIn(hit, filters).map(({ kind }) => kind));
  }
}

function periodsIn({ periods }: Hit, filters: Filters): readonly PeriodFacts[] {
  return periods.filter(({ year, kind }) => isOfPeriod({ year, periodKind: kind }, filters));
}

/** Nothing asked for allows anything. */
function allows(wanted: readonly string[], value: string): boolean {
  return wanted.length === 0 || wanted.includes(value);
}
