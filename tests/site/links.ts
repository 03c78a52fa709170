/** Finds the links of a built site that lead nowhere. */
import { attributeValues, type BuiltPage, isServed } from "./built-site.ts";

/**
 * The links inside the site whose page, file or anchor is missing, each with the first page that has it and the number
 * of pages that do. `base` is the path the site is served under, with a slash at both ends; a link outside it is dead.
 */
export function findDeadLinks(folder: string, pages: readonly BuiltPage[], base = "/"): string[] {
  const anchors = new Map(pages.map((page) => [page.path, new Set(attributeValues(page, "id"))]));
  const pagesByLink = Map.groupBy(
    pages.flatMap((page) => linksOf(page).map((link) => ({ page, link }))),
    ({ page, link }) => new URL(link, new URL(page.path.slice(1), `http://site${base}`)).href,
  );
  return [...pagesByLink]
    .filter(([link]) => isDead(new URL(link)))
    .map(
      ([link, [first, ...others]]) => `${link.replace("http://site", "")} (${first?.page.path}, ${others.length} more)`,
    );

  function isDead({ protocol, host, pathname, hash }: URL): boolean {
    if (protocol === "mailto:" || (protocol.startsWith("http") && host !== "site")) return false;
    if (!pathname.startsWith(base)) return true;
    const path = `/${pathname.slice(base.length)}`;
    if (!isServed(folder, path)) return true;
    return hash !== "" && anchors.get(path)?.has(decodeURIComponent(hash.slice(1))) !== true;
  }
}

function linksOf(page: BuiltPage): string[] {
  return [...new Set(["href", "src", "action"].flatMap((name) => attributeValues(page, name)))];
}
