/** The difference of two periods as CSV. */
import type { APIRoute, InferGetStaticPropsType } from "astro";
import { siteCatalog } from "../../../../catalog/site.ts";
import { compareTables } from "../../../../derive/comparison.ts";
import { comparedPairs } from "../../../../derive/comparison-pair.ts";
import { publishComparison } from "../../../../publish/comparison-csv.ts";
import { writeCsv } from "../../../../publish/csv.ts";

export function getStaticPaths() {
  return comparedPairs(siteCatalog()).map((pair) => ({
    params: { earlier: pair.earlier.id, later: pair.later.id },
    props: { pair },
  }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { pair } }) =>
  new Response(writeCsv(publishComparison(pair, compareTables(siteCatalog(), pair))), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
