/** What the site asks of a reader's connection: nothing from elsewhere, no script to read, a light report page. */
import { brotliCompressSync } from "node:zlib";
import type { Browser, Page, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { pageKinds, pagePaths } from "./pages.ts";

let browser: Browser;
let page: Page;
let requests: Request[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on("request", (request) => requests.push(request));
});

afterAll(() => browser.close());

/** The requests that opening a page makes. */
async function requestsOf(path: string): Promise<Request[]> {
  requests = [];
  await page.goto(new URL(path, inject("siteUrl")).href, { waitUntil: "networkidle" });
  return requests;
}

describe("opening a page", () => {
  it.each(pageKinds)("“%s” asks nothing of another site", async (_kind, path) => {
    const { origin } = new URL(inject("siteUrl"));
    const foreign = (await requestsOf(path)).map((request) => request.url()).filter((url) => !url.startsWith(origin));
    expect(foreign).toEqual([]);
  });

  it.each(pageKinds.filter(([kind]) => kind !== "search"))("“%s” loads no script", async (_kind, path) => {
    const scripts = (await requestsOf(path)).filter((request) => request.resourceType() === "script");
    expect(scripts.map((request) => request.url())).toEqual([]);
    const inline = page.locator('script:not([type="application/ld+json"])');
    expect(await inline.count()).toBe(0);
  });
});

describe("the report page", () => {
  it("takes at most six requests", async () => {
    expect((await requestsOf(pagePaths.report)).length).toBeLessThanOrEqual(6);
  });

  it("weighs at most 40 KB with its styles, compressed", async () => {
    const read = (await requestsOf(pagePaths.report)).filter((request) =>
      ["document", "stylesheet"].includes(request.resourceType()),
    );
    const bodies = await Promise.all(read.map(async (request) => (await request.response())?.body()));
    const bytes = bodies.map((body) => brotliCompressSync(body ?? "").length);
    expect(bytes.length).toBeGreaterThanOrEqual(2);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(40_000);
  });
});
