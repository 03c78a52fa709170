/** What the site asks of a reader's connection: nothing from elsewhere, no script to read, a light report page. */
import { brotliCompressSync } from "node:zlib";
import type { Browser, Request } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { pageKinds } from "./pages.ts";

interface Answer {
  readonly url: string;
  readonly status: number | undefined;
  readonly type: string;
  readonly body: Buffer;
}

let browser: Browser;
const answers = new Map<string, readonly Answer[]>();

beforeAll(async () => {
  browser = await launchBrowser();
  for (const [kind, path] of pageKinds) answers.set(kind, await readAnswers(path));
});

afterAll(() => browser.close());

/** Opens a page in a browser that has kept nothing; gives what that brought. */
async function readAnswers(path: string): Promise<Answer[]> {
  const page = await browser.newPage();
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await page.goto(new URL(path, inject("siteUrl")).href);
  const bodies = requests.map(async (request) => {
    const response = await request.response();
    const body = (await response?.body()) ?? Buffer.of();
    return { url: request.url(), status: response?.status(), type: request.resourceType(), body };
  });
  const read = await Promise.all(bodies);
  await page.close();
  return read;
}

function answersOf(kind: string): readonly Answer[] {
  const found = answers.get(kind);
  if (!found) throw new Error(`No page of the kind ${kind} was opened`);
  return found;
}

describe("opening a page", () => {
  it.each(pageKinds)("“%s” is answered in full", (kind) => {
    const statuses = answersOf(kind).map(({ status }) => status);
    const [page, ...rest] = statuses;
    expect(page).toBe(kind === "notFound" ? 404 : 200);
    expect(rest.filter((status) => status !== 200)).toEqual([]);
  });

  it.each(pageKinds)("“%s” asks nothing of another site", (kind) => {
    const { origin } = new URL(inject("siteUrl"));
    const foreign = answersOf(kind).filter(({ url }) => !url.startsWith(origin));
    expect(foreign.map(({ url }) => url)).toEqual([]);
  });

  // Search works in the browser; the list of indicators can be sorted and narrowed; cards and series have buttons that copy what can be selected anyway.
  // The report holds the script of the buttons under its charts, and loads none: chart-explorer.test.ts.
  const scripted = ["search", "figures", "indicators", "indicator", "report"];
  it.each(pageKinds.filter(([kind]) => !scripted.includes(kind)))("“%s” loads and holds no script", (kind) => {
    const read = answersOf(kind);
    expect(read.filter(({ type }) => type === "script")).toEqual([]);
    const html = read.find(({ type }) => type === "document")?.body.toString() ?? "";
    expect(html).toContain("</html>");
    expect(html.match(/<script(?! type="application\/ld\+json")/g)).toBeNull();
  });
});

describe("the report page", () => {
  it("takes at most six requests", () => {
    expect(answersOf("report").length).toBeLessThanOrEqual(6);
  });

  it("weighs at most 40 KB with its styles, compressed", () => {
    const read = answersOf("report").filter(({ type }) => ["document", "stylesheet"].includes(type));
    expect(read.length).toBeGreaterThanOrEqual(2);
    const bytes = read.map(({ body }) => brotliCompressSync(body).length);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(40_000);
  });
});
