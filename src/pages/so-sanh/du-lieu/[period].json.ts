/** The figures of one period, for comparing it in the browser. */
import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import { findPeriod, siteCatalog } from "../../../catalog/site.ts";
import { packPeriod } from "../../../derive/portable-catalog.ts";

export async function getStaticPaths() {
  const periods = await getCollection("periods");
  return periods.map(({ id }) => ({ params: { period: id } }));
}

export const GET: APIRoute = ({ params }) =>
  Response.json(packPeriod(findPeriod(siteCatalog(), params["period"] ?? "")));
