/** The OpenSearch description, by which browsers offer the site's search as a search engine. */
import type { Publisher } from "../catalog/publisher.ts";
import { searchText } from "../text/interface/search.ts";

/** Path of the description within the site. */
export const searchEnginePath = "/opensearch.xml";

/**
 * Undefined where the site has no address yet: the description must give full addresses.
 * https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function searchEngineXml({ baseUrl, name }: Publisher): string | undefined {
  if (baseUrl === null) return undefined;
  const site = baseUrl.replace(/\/$/, "");
  const { shortName, longName, description } = searchText.search.engine;
  const children = [
    xmlElement("ShortName", {}, shortName),
    xmlElement("LongName", {}, longName),
    xmlElement("Description", {}, description(name)),
    xmlElement("Url", { type: "text/html", method: "get", template: `${site}/tim-kiem/?q={searchTerms}` }),
    xmlElement("Url", {
      type: "application/opensearchdescription+xml",
      rel: "self",
      template: site + searchEnginePath,
    }),
    xmlElement("Image", { type: "image/svg+xml", width: "16", height: "16" }, `${site}/favicon.svg`),
    xmlElement("Language", {}, "vi"),
    xmlElement("InputEncoding", {}, "UTF-8"),
    xmlElement("OutputEncoding", {}, "UTF-8"),
  ];
  const attributes = escapedAttributes({ xmlns: "http://a9.com/-/spec/opensearch/1.1/" });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<OpenSearchDescription${attributes}>\n${children.join("\n")}\n</OpenSearchDescription>\n`;
}

function xmlElement(name: string, attributes: Readonly<Record<string, string>>, text = ""): string {
  return `<${name}${escapedAttributes(attributes)}>${escapeXml(text)}</${name}>`;
}

function escapedAttributes(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXml(value)}"`)
    .join("");
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
