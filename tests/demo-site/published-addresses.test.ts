/** The addresses that the check against a base keeps alive are those that the built site has. */
import { describe, expect, it } from "vitest";
import { readCatalog } from "../../src/catalog/read.ts";
import { redirectsOf } from "../../src/catalog/redirect-register.ts";
import { catalogPages, standingPages } from "../../src/derive/site-page.ts";
import { chartPages, periodAnchors, registerAnchors } from "../../src/markdown/page-anchors.ts";
import { attributeValues, isServed, readPage, readPages } from "../site/built-site.ts";
import { demoDist, demoRoot } from "./folders.ts";

const { catalog } = readCatalog(demoRoot);
const known = new Set<string>([...standingPages, ...catalogPages(catalog), ...catalog.periods.flatMap(chartPages)]);

/** Pages that hang on the code alone, and charts of series, which change with the periods they show. */
const others = /^\/(404\.html|huong-dan\/.+|nhung\/chi-so\/.*)$/;

describe("the addresses that must not break", () => {
  it("are pages of the built site, and no page is missing among them", () => {
    const moved = redirectsOf(catalog).map(({ from }) => from);
    const built = readPages(demoDist).map(({ path }) => path);
    expect(built.filter((path) => !known.has(path) && !moved.includes(path) && !others.test(path))).toEqual([]);
    expect([...known].filter((path) => !isServed(demoDist, path))).toEqual([]);
  });

  it("are places of its pages", () => {
    const addresses = [...catalog.periods.flatMap(periodAnchors), ...registerAnchors(catalog)];
    expect(addresses.length).toBeGreaterThan(2000);
    const byPage = Map.groupBy(addresses, (address) => address.slice(0, address.indexOf("#")));
    const lost = [...byPage].flatMap(([page, ofPage]) => {
      const ids = new Set(attributeValues(readPage(demoDist, page), "id"));
      return ofPage.filter((address) => !ids.has(address.slice(address.indexOf("#") + 1)));
    });
    expect(lost).toEqual([]);
  });
});
