/** From a document to the sentences that cite it: each is in the report, word for word, at the place its link leads to. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { elementsOf, readPages } from "./built-site.ts";
import { pagePaths } from "./pages.ts";

interface Citing {
  readonly sentence: string;
  readonly marked: string;
  readonly anchor: string;
}

const documents = readPages("dist").filter(({ path }) => /^\/van-ban\/[^/]+\/$/.test(path));
let browser: Browser;
let report: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  report = await browser.newPage();
  await report.goto(new URL(pagePaths.report, inject("siteUrl")).href);
});

afterAll(() => browser.close());

/** What a document's page lists; its HTML is read in the browser. */
function readCiting(html: string): Promise<Citing[]> {
  return report.evaluate((text) => {
    const page = new DOMParser().parseFromString(text, "text/html");
    return [...page.querySelectorAll(".citing-sentences > li")].map((item) => ({
      sentence: item.querySelector("blockquote")?.textContent.trim() ?? "",
      marked: item.querySelector("mark")?.textContent ?? "",
      anchor: item.querySelector("a")?.hash.slice(1) ?? "",
    }));
  }, html);
}

describe("the page of a document", () => {
  it("exists for all 59 documents of the register", () => {
    expect(documents).toHaveLength(59);
  });

  it("lists the sentences that cite it, or says that none does", async () => {
    for (const { path, html } of documents) {
      const count = (await readCiting(html)).length;
      expect(html.includes("Chưa kỳ báo cáo nào dẫn văn bản này."), path).toBe(count === 0);
    }
  });

  it("quotes sentences that stand in the report where the link leads", async () => {
    let quoted = 0;
    for (const { path, html } of documents) {
      for (const { sentence, marked, anchor } of await readCiting(html)) {
        const place = await report.evaluate((id) => document.getElementById(id)?.textContent ?? "", anchor);
        expect(place.replace(/\s+/g, " "), path).toContain(sentence);
        expect(sentence, path).toContain(marked);
        expect(marked, path).not.toBe("");
        quoted += 1;
      }
    }
    // The report names documents by their number 47 times; tests/content/documents.test.ts lists them.
    expect(quoted).toBeGreaterThanOrEqual(47);
  });

  it("is one click away from its citation in the report", () => {
    const cited = readPages("dist")
      .filter(({ path }) => path === pagePaths.report)
      .flatMap(elementsOf)
      .filter(({ name, attributes }) => name === "a" && attributes.get("class") === "cite");
    const numbered = new Set(cited.map(({ attributes }) => attributes.get("href")));
    expect(numbered).toContain("/van-ban/qd-140-ubnd-2024/");
    expect(numbered.size).toBeGreaterThanOrEqual(41);
  });
});
