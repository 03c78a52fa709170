/** The figures of one table of one period as CSV. */
import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import { findPeriod, siteCatalog } from "../../../catalog/site.ts";
import { writeCsv } from "../../../publish/csv.ts";
import { publishPeriodTable } from "../../../publish/published-table.ts";

export async function getStaticPaths() {
  const catalog = siteCatalog();
  const periods = await getCollection("periods");
  return periods.flatMap(({ id }) =>
    [...findPeriod(catalog, id).tables.keys()].map((table) => ({ params: { period: id, table } })),
  );
}

export const GET: APIRoute = ({ params }) => {
  const period = findPeriod(siteCatalog(), params["period"] ?? "");
  const table = period.tables.get(params["table"] ?? "");
  if (!table) throw new Error(`Period ${period.id} has no table ${params["table"]}`);
  return new Response(writeCsv(publishPeriodTable(period, table)), {
    headers: { "content-type": "text/csv; charset=utf-8" },
  });
};
