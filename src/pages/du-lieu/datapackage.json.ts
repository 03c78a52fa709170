/** The data package of all tables, beside their CSV files. */
import type { APIRoute } from "astro";
import { siteCatalog } from "../../catalog/site.ts";
import { writeDataPackage } from "../../publish/datapackage.ts";

export const GET: APIRoute = () =>
  new Response(writeDataPackage(siteCatalog()), { headers: { "content-type": "application/json; charset=utf-8" } });
