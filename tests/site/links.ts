/** Finds the links of a built site that lead nowhere. */
import { attributeValues, type BuiltPage, isServed, readPage } from "./built-site.ts";

export interface Link {
  /** Path of the page that has the link. */
  readonly from: string;
  /** As written there. */
  readonly to: string;
}

/** Every address that a page links to, loads or sends a form to. */
export function linksOf(page: BuiltPage): Link[] {
  const addresses = ["href", "src", "action"].flatMap((name) => attributeValues(page, name));
  return [...new Set(addresses)].map((to) => ({ from: page.path, to }));
}

/**
 * Links inside the site whose page, file or anchor is missing, each once, with the first page that has it.
 * `base` is the path the site is served under, with a slash at both ends; what is outside it is missing too.
 */
export function findDeadLinks(folder: string, links: readonly Link[], base = "/"): string[] {
  const anchors = new Map<string, Set<string>>();
  const pageByAddress = new Map<string, string>();
  for (const { from, to } of links) {
    const { href } = new URL(to, new URL(from.slice(1), `http://site${base}`));
    if (!pageByAddress.has(href)) pageByAddress.set(href, from);
  }
  return [...pageByAddress]
    .filter(([href]) => isDead(new URL(href)))
    .map(([href, from]) => `${href.replace("http://site", "")}, first on ${from}`);

  function isDead({ protocol, host, pathname, hash }: URL): boolean {
    if (protocol === "mailto:" || protocol === "data:" || (protocol.startsWith("http") && host !== "site"))
      return false;
    if (!pathname.startsWith(base)) return true;
    const path = `/${pathname.slice(base.length)}`;
    if (!isServed(folder, path)) return true;
    return hash !== "" && !anchorsOf(path).has(decodeURIComponent(hash.slice(1)));
  }

  function anchorsOf(path: string): Set<string> {
    const known = anchors.get(path) ?? new Set(attributeValues(readPage(folder, path), "id"));
    anchors.set(path, known);
    return known;
  }
}
