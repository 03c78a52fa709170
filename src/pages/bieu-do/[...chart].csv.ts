/** One chart as the figures it draws. */
import type { APIRoute } from "astro";
import { siteCatalog } from "../../catalog/site.ts";
import { chartList } from "../../components/chart-files/chart-list.ts";
import { writeChartCsv } from "../../publish/chart-csv.ts";
import type { PublishedChart } from "../../publish/published-chart.ts";

export function getStaticPaths() {
  return chartList(siteCatalog()).map((published) => ({ params: { chart: published.id }, props: { published } }));
}

export const GET: APIRoute<{ published: PublishedChart }> = ({ props }) =>
  new Response(writeChartCsv(props.published), { headers: { "content-type": "text/csv; charset=utf-8" } });
