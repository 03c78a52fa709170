/** All rows of one table, over every period, as CSV. */
import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import { findSchema, siteCatalog } from "../../catalog/site.ts";
import { writeCsv } from "../../publish/csv.ts";
import { publishTable } from "../../publish/published-table.ts";

export async function getStaticPaths() {
  const tables = await getCollection("tables");
  return tables.map(({ id }) => ({ params: { table: id } }));
}

export const GET: APIRoute = ({ params }) => {
  const catalog = siteCatalog();
  const table = publishTable(catalog, findSchema(catalog, params["table"] ?? ""));
  return new Response(writeCsv(table), { headers: { "content-type": "text/csv; charset=utf-8" } });
};
