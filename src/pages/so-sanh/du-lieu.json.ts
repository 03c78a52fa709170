/** What all periods share, for comparing two of them in the browser. */
import type { APIRoute } from "astro";
import { siteCatalog } from "../../catalog/site.ts";
import { packCatalog } from "../../derive/portable-catalog.ts";

export const GET: APIRoute = () => Response.json(packCatalog(siteCatalog()));
