/** Over many periods too every link lands where it says. */
import { describe, expect, it } from "vitest";
import { readCatalog } from "../../src/catalog/read.ts";
import { searchRecords } from "../../src/search/records.ts";
import { attributeValues, readPages } from "../site/built-site.ts";
import { findDeadLinks, linksOf } from "../site/links.ts";
import { demoDist, demoRoot } from "./folders.ts";

const pages = readPages(demoDist);

describe("the links of the demo", () => {
  it("lead to pages, files and places that exist", () => {
    expect(pages.length).toBeGreaterThan(240);
    expect(findDeadLinks(demoDist, pages.flatMap(linksOf))).toEqual([]);
  });

  it("find one place only: no page gives an id twice", () => {
    const repeated = pages.flatMap((page) => {
      const seen = new Set<string>();
      return attributeValues(page, "id")
        .filter((id) => seen.has(id) || !seen.add(id))
        .map((id) => `${page.path} #${id}`);
    });
    expect(repeated).toEqual([]);
  });

  it("are found by the search at places that exist", () => {
    const records = searchRecords(readCatalog(demoRoot).catalog);
    expect(records.length).toBeGreaterThan(2000);
    const links = records.map(({ path }) => ({ from: "/tim-kiem/", to: path }));
    expect(findDeadLinks(demoDist, links)).toEqual([]);
  });
});
