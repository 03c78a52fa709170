/** One table with its schema and all its rows, over every period, as JSON. */
import { getCollection } from "astro:content";
import type { APIRoute } from "astro";
import { findSchema, siteCatalog } from "../../catalog/site.ts";
import { tableJson } from "../../publish/json.ts";

export async function getStaticPaths() {
  const tables = await getCollection("tables");
  return tables.map(({ id }) => ({ params: { table: id } }));
}

export const GET: APIRoute = ({ params }) => {
  const catalog = siteCatalog();
  return new Response(tableJson(catalog, findSchema(catalog, params["table"] ?? "")), {
    headers: { "content-type": "application/json; charset=utf-8" },
  });
};
