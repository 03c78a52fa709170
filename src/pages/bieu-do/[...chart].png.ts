/** One chart as a picture of twice its size in pixels. */
import type { APIRoute } from "astro";
import { siteCatalog } from "../../catalog/site.ts";
import { chartList } from "../../components/chart-files/chart-list.ts";
import { pictureOf } from "../../components/chart-files/picture.ts";
import { renderPng } from "../../publish/image-png.ts";
import type { PublishedChart } from "../../publish/published-chart.ts";

export function getStaticPaths() {
  return chartList(siteCatalog()).map((published) => ({ params: { chart: published.id }, props: { published } }));
}

export const GET: APIRoute<{ published: PublishedChart }> = async ({ props }) =>
  new Response(await renderPng(pictureOf(props.published), 2), { headers: { "content-type": "image/png" } });
