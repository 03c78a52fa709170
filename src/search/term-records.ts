/** The terms of the glossary. */
import type { Catalog } from "../catalog/catalog.ts";
import { glossaryOf } from "../catalog/glossary.ts";
import type { SearchRecord } from "./record.ts";

export function termRecords(catalog: Catalog): SearchRecord[] {
  return glossaryOf(catalog).map(({ id, term, abbreviations, meaning = "" }) => ({
    path: `/thuat-ngu/#${id}`,
    kind: "thuat_ngu",
    title: abbreviations.length > 0 ? `${term} (${abbreviations.join(", ")})` : term,
    text: meaning,
  }));
}
