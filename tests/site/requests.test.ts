/** What the site asks of a reader's connection: nothing from elsewhere, no script to read, a light report page. */
import { brotliCompressSync } from "node:zlib";
import type { Browser, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { pageKinds, pagePaths } from "./pages.ts";

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** What a browser that has kept nothing asks for when it opens a page: each request, with the bytes it brings. */
async function requestsOf(path: string): Promise<{ url: string; type: string; body: Buffer }[]> {
  const page = await browser.newPage();
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await page.goto(new URL(path, inject("siteUrl")).href, { waitUntil: "networkidle" });
  const answers = requests.map(async (request) => ({
    url: request.url(),
    type: request.resourceType(),
    body: (await (await request.response())?.body()) ?? Buffer.of(),
  }));
  const read = await Promise.all(answers);
  await page.close();
  return read;
}

describe("opening a page", () => {
  it.each(pageKinds)("“%s” asks nothing of another site", async (_kind, path) => {
    const { origin } = new URL(inject("siteUrl"));
    const foreign = (await requestsOf(path)).filter(({ url }) => !url.startsWith(origin));
    expect(foreign.map(({ url }) => url)).toEqual([]);
  });

  it.each(pageKinds.filter(([kind]) => kind !== "search"))("“%s” loads and holds no script", async (_kind, path) => {
    const read = await requestsOf(path);
    expect(read.filter(({ type }) => type === "script")).toEqual([]);
    const html = read.find(({ type }) => type === "document")?.body.toString() ?? "";
    expect(html).toContain("</html>");
    expect(html.match(/<script(?! type="application\/ld\+json")/g)).toBeNull();
  });
});

describe("the report page", () => {
  it("takes at most six requests", async () => {
    expect((await requestsOf(pagePaths.report)).length).toBeLessThanOrEqual(6);
  });

  it("weighs at most 40 KB with its styles, compressed", async () => {
    const read = (await requestsOf(pagePaths.report)).filter(({ type }) => ["document", "stylesheet"].includes(type));
    expect(read.length).toBeGreaterThanOrEqual(2);
    const bytes = read.map(({ body }) => brotliCompressSync(body).length);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(40_000);
  });
});
