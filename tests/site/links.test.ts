/** Every link of the built site lands where it says, so that a quoted figure can be followed to its source. */
import { describe, expect, it } from "vitest";
import { readCatalog } from "../../src/catalog/read.ts";
import { searchRecords } from "../../src/search/records.ts";
import { attributeValues, elementsOf, readPage, readPages } from "./built-site.ts";
import { findDeadLinks, linksOf } from "./links.ts";
import { pagePaths } from "./pages.ts";

const pages = readPages("dist");
const report = readPage("dist", pagePaths.report);
/** The report's own text. */
const article = { ...report, html: /<article[\s\S]*?<\/article>/.exec(report.html)?.[0] ?? "" };
const cards = readPage("dist", pagePaths.figures);

describe("the links of the site", () => {
  it("lead to pages, files and places that exist", () => {
    expect(pages.length).toBeGreaterThan(90);
    expect(findDeadLinks("dist", pages.flatMap(linksOf))).toEqual([]);
  });

  it("find one place only: no page gives an id twice", () => {
    const repeated = pages.flatMap((page) => {
      const ids = attributeValues(page, "id");
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.path} #${id}`);
    });
    expect(repeated).toEqual([]);
  });
});

describe("what the search can find", () => {
  it("stands at a place that exists", () => {
    const records = searchRecords(readCatalog(".").catalog);
    expect(records.length).toBeGreaterThan(400);
    const links = records.map(({ path }) => ({ from: pagePaths.search, to: path }));
    expect(findDeadLinks("dist", links)).toEqual([]);
  });
});

describe("a figure in the report", () => {
  const figures = elementsOf(article).filter(({ attributes }) => attributes.has("data-cell"));
  const addresses = figures.map(({ attributes }) => attributes.get("data-cell") ?? "");
  const anchorOf = (address: string) => address.replaceAll("/", ".");

  it("can be quoted by its cell: its first mention has the anchor of the cell", () => {
    expect(figures.length).toBeGreaterThan(100);
    const anchors = figures.flatMap(({ attributes }) => attributes.get("id") ?? []);
    expect(anchors).toEqual([...new Set(addresses)].map(anchorOf));
  });

  it("has a card", () => {
    const ids = new Set(attributeValues(cards, "id"));
    expect(addresses.filter((address) => !ids.has(anchorOf(address)))).toEqual([]);
  });

  it("links to its own card", () => {
    const links = elementsOf(article)
      .filter(({ name, attributes }) => name === "a" && attributes.get("class") === "value")
      .map(({ attributes }) => attributes.get("href"));
    expect(links).toEqual(addresses.map((address) => `${pagePaths.figures}#${anchorOf(address)}`));
  });
});
