/** `opensearch.xml`, once the site has an address of its own. */
import type { APIRoute, GetStaticPaths } from "astro";
import { siteCatalog } from "../catalog/site.ts";
import { searchEngineXml } from "../search/search-engine.ts";

export const getStaticPaths = (() => {
  const xml = searchEngineXml(siteCatalog().publisher);
  return xml === undefined ? [] : [{ params: { opensearch: "opensearch" }, props: { xml } }];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ readonly xml: string }> = ({ props }) =>
  new Response(props.xml, { headers: { "content-type": "application/opensearchdescription+xml; charset=utf-8" } });
