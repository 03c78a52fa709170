/** One indicator over all periods, as CSV. */
import type { APIRoute } from "astro";
import { indicatorsOf } from "../../catalog/indicator-register.ts";
import { siteCatalog } from "../../catalog/site.ts";
import { type Series, seriesOf } from "../../derive/series.ts";
import { writeSeriesCsv } from "../../publish/series-csv.ts";

export function getStaticPaths() {
  const catalog = siteCatalog();
  return indicatorsOf(catalog).flatMap((indicator) => {
    const series = seriesOf(catalog, indicator);
    return series ? [{ params: { indicator: indicator.id }, props: { series } }] : [];
  });
}

export const GET: APIRoute<{ series: Series }> = ({ props }) =>
  new Response(writeSeriesCsv(props.series), { headers: { "content-type": "text/csv; charset=utf-8" } });
