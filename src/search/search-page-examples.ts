/** Queries to begin with, each of a kind of thing that can be found, taken from the site's own data. */
import { areasOf } from "../catalog/area-register.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { documentsOf } from "../catalog/document-register.ts";
import { glossaryOf } from "../catalog/glossary.ts";
import { headlinesOf } from "../derive/headline.ts";

export interface SearchExample {
  readonly kind: "figure" | "document" | "term" | "area";
  readonly query: string;
}

/** Of each kind the first there is; of areas the second, as the first is the report's general part. */
export function searchExamples(catalog: Catalog): SearchExample[] {
  const [latest] = catalog.periods;
  const queries: Readonly<Record<SearchExample["kind"], string | undefined>> = {
    figure: latest && headlinesOf(latest)[0]?.label,
    document: documentsOf(catalog).find(({ number }) => number !== undefined)?.number,
    term: glossaryOf(catalog).find(({ abbreviations }) => abbreviations.length > 0)?.abbreviations[0],
    area: areasOf(catalog)[1]?.title,
  };
  return (["figure", "document", "term", "area"] as const).flatMap((kind) => {
    const query = queries[kind];
    return query === undefined ? [] : [{ kind, query }];
  });
}
