import { describe, expect, it } from "vitest";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { searchText } from "../text/interface/search.ts";
import { searchEngineXml } from "./search-engine.ts";

const { publisher } = readBaseWith({}).catalog;

describe("searchEngineXml", () => {
  it("sends the words of the reader to the search page, under the address of the site", () => {
    const xml = searchEngineXml({ ...publisher, name: "Sở A & B", baseUrl: "https://example.vn/minh-bach/" });
    expect(xml).toContain('template="https://example.vn/minh-bach/tim-kiem/?q={searchTerms}"');
    expect(xml).toContain(
      '<Url type="application/opensearchdescription+xml" rel="self" template="https://example.vn/minh-bach/opensearch.xml">',
    );
    expect(xml).toContain("<ShortName>Minh Bạch</ShortName>");
    expect(xml).toContain("của Sở A &amp; B: nội dung");
  });

  it("is not there while the site has no address", () => {
    expect(searchEngineXml({ ...publisher, baseUrl: null })).toBeUndefined();
  });

  it("has names no longer than the format allows", () => {
    const { shortName, longName, description } = searchText.search.engine;
    expect(shortName.length).toBeLessThanOrEqual(16);
    expect(longName.length).toBeLessThanOrEqual(48);
    expect(description("Sở Thông tin và Truyền thông tỉnh Tây Ninh").length).toBeLessThanOrEqual(1024);
  });
});
