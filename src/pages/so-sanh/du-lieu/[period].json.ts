/** The figures and the words of one period, for comparing it in the browser. */
import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import { findPeriod, siteCatalog } from "../../../catalog/site.ts";
import { packPeriod } from "../../../derive/portable-catalog.ts";
import { parseDocument } from "../../../markdown/document.ts";
import { reportText } from "../../../markdown/report-text.ts";

export async function getStaticPaths() {
  const periods = await getCollection("periods");
  return periods.map(({ id }) => ({ params: { period: id } }));
}

export const GET: APIRoute = ({ params }) => {
  const period = findPeriod(siteCatalog(), params["period"] ?? "");
  return Response.json({ ...packPeriod(period), text: reportText(parseDocument(period.document, period).document) });
};
