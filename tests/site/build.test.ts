/** What the build makes of other site folders: one without periods, one under a base path, one with mistakes. */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Build, copySite } from "./build.ts";
import { attributeValues, readPage, readPages } from "./built-site.ts";
import { findDeadLinks, linksOf } from "./links.ts";

describe("a site without periods", () => {
  const site = copySite(".");
  let build: Build;

  beforeAll(async () => {
    for (const folder of ["content/periods", "content/sources", "data/periods"]) {
      rmSync(join(site.root, folder), { recursive: true });
      mkdirSync(join(site.root, folder));
    }
    build = await site.build();
  });

  afterAll(site.remove);

  it("is built", () => expect(build).toMatchObject({ status: 0 }));

  it.each(["/", "/ky-bao-cao/"])("says on the page %s that no period is published yet", (path) => {
    expect(readPage(site.outDir, path).html).toContain("Chưa có kỳ báo cáo nào được đăng.");
  });

  it("has no link that leads nowhere", () => {
    expect(findDeadLinks(site.outDir, readPages(site.outDir).flatMap(linksOf))).toEqual([]);
  });
});

describe("a site under a base path", () => {
  const site = copySite("tests/fixtures/base");
  let build: Build;

  beforeAll(async () => {
    const settings = join(site.root, "content/site.yaml");
    const text = readFileSync(settings, "utf8").replace("baseUrl: null", "baseUrl: https://example.vn/minh-bach/");
    writeFileSync(settings, text);
    build = await site.build();
  });

  afterAll(site.remove);

  it("is built", () => expect(build).toMatchObject({ status: 0 }));

  it("links to itself only under that path", () => {
    const pages = readPages(site.outDir);
    const links = pages.flatMap((page) => attributeValues(page, "href")).filter((link) => link.startsWith("/"));
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((link) => !link.startsWith("/minh-bach/"))).toEqual([]);
    expect(findDeadLinks(site.outDir, pages.flatMap(linksOf), "/minh-bach/")).toEqual([]);
  });

  it("tells search engines its full address", () => {
    const links = attributeValues(readPage(site.outDir, "/van-ban/"), "href");
    expect(links).toContain("https://example.vn/minh-bach/van-ban/");
  });

  it("offers its search to browsers, by full addresses", () => {
    expect(attributeValues(readPage(site.outDir, "/"), "href")).toContain("/minh-bach/opensearch.xml");
    const description = readFileSync(join(site.outDir, "opensearch.xml"), "utf8");
    expect(description).toContain('template="https://example.vn/minh-bach/tim-kiem/?q={searchTerms}"');
  });

  it("says on every page with invented figures that they are invented", () => {
    for (const path of ["/", "/ky-bao-cao/2024-quy-1/", "/ky-bao-cao/2024-quy-1/so-lieu/", "/du-lieu/bien_che/"])
      expect(readPage(site.outDir, path).html, path).toContain("số liệu giả định, đặt ra để thử trang");
  });
});

describe("a site with mistakes in a table and in a document", () => {
  const site = copySite("tests/fixtures/base");
  let build: Build;
  let check: Build;

  beforeAll(async () => {
    for (const situation of ["table/ragged-row", "document/raw-html"])
      cpSync(join("tests/fixtures", situation), site.root, { recursive: true });
    check = await site.check();
    build = await site.build();
  });

  afterAll(site.remove);

  it("gets every mistake at its place from the check, which ends with status 1 and no stack trace", () => {
    expect(check.status).toBe(1);
    expect(check.output).toMatch(/^data\/periods\/2024-quy-1\/cong_trinh\.csv:2:1 {2}lỗi {2}row-length$/m);
    expect(check.output).toMatch(/^content\/periods\/2024-quy-1\.mdx:\d+:\d+ {2}lỗi {2}raw-html$/m);
    expect(check.output).not.toMatch(/^at /m);
  });

  it("stops the build, which prints the same", () => {
    expect(build.status).toBe(1);
    expect(build.output).toContain(check.output.trim());
  });

  it("leaves nothing written", () => expect(existsSync(site.outDir)).toBe(false));
});
