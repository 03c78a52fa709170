/** Finds the links of a built site that lead nowhere. */
import { attributeValues, type BuiltPage, isServed } from "./built-site.ts";

/**
 * "page → link" for each link inside the site whose page, file or anchor is missing.
 * `base` is the path the site is served under, with a slash at both ends; a link outside it is reported too.
 */
export function findDeadLinks(folder: string, pages: readonly BuiltPage[], base = "/"): string[] {
  const anchors = new Map(pages.map((page) => [page.path, new Set(attributeValues(page, "id"))]));
  return pages.flatMap((page) => {
    const address = new URL(page.path.slice(1), `http://site${base}`);
    const links = ["href", "src", "action"].flatMap((name) => attributeValues(page, name));
    return [...new Set(links)].filter((link) => isDead(new URL(link, address))).map((link) => `${page.path} → ${link}`);
  });

  function isDead({ protocol, host, pathname, hash }: URL): boolean {
    if (protocol === "mailto:" || (protocol.startsWith("http") && host !== "site")) return false;
    if (!pathname.startsWith(base)) return true;
    const path = `/${pathname.slice(base.length)}`;
    if (!isServed(folder, path)) return true;
    return hash !== "" && anchors.get(path)?.has(decodeURIComponent(hash.slice(1))) !== true;
  }
}
