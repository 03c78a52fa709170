/** Which places are one row of the results: known before they are fetched, so that rows can be counted. */
import type { Place } from "./places.ts";

/** The places of one row, best first. */
export type PlacesOfRow = readonly [Place, ...Place[]];

/**
 * Places come best first, and so do rows. A figure or a task is one row, of however many bundles; of a section every passage
 * that says the whole query is a row, and where none does, all its places together are one.
 */
export function rowsOf(places: readonly Place[]): PlacesOfRow[] {
  const said = new Set(places.flatMap((place) => (saysAll(place) ? [place.hit.family] : [])));
  const rows = new Map<unknown, [Place, ...Place[]]>();
  for (const place of places) {
    const { family } = place.hit;
    if (place.hit.kind === "bao_cao" && said.has(family) && !saysAll(place)) continue;
    const key = family === undefined || saysAll(place) ? place.hit : family;
    const row = rows.get(key);
    if (row) row.push(place);
    else rows.set(key, [place]);
  }
  return [...rows.values()];
}

/** A passage that says the whole query by itself, not only under its heading. */
function saysAll({ hit, evidence }: Place): boolean {
  return hit.kind === "bao_cao" && !hit.isHeading && evidence.body.isPhrase;
}
