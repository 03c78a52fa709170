/** One chart as the plain object it is drawn from, for the browser. */
import type { APIRoute } from "astro";
import { siteCatalog } from "../../catalog/site.ts";
import { chartList } from "../../components/chart-files/chart-list.ts";
import type { PublishedChart } from "../../publish/published-chart.ts";

export function getStaticPaths() {
  return chartList(siteCatalog()).map((published) => ({ params: { chart: published.id }, props: { published } }));
}

export const GET: APIRoute<{ published: PublishedChart }> = ({ props }) =>
  new Response(JSON.stringify(props.published.chart), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
