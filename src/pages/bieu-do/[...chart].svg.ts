/** One chart as a picture that scales. */
import type { APIRoute } from "astro";
import { siteCatalog } from "../../catalog/site.ts";
import { chartList } from "../../components/chart-files/chart-list.ts";
import { pictureOf } from "../../components/chart-files/picture.ts";
import type { PublishedChart } from "../../publish/published-chart.ts";

export function getStaticPaths() {
  return chartList(siteCatalog()).map((published) => ({ params: { chart: published.id }, props: { published } }));
}

export const GET: APIRoute<{ published: PublishedChart }> = ({ props }) =>
  new Response(pictureOf(props.published), { headers: { "content-type": "image/svg+xml; charset=utf-8" } });
