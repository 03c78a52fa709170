/** Nobody can take the copy for the issued report: each page with figures of the period says what the copy lacks. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { attributeValues, readPage, readPages } from "./built-site.ts";
import { pagePaths } from "./pages.ts";

const status =
  "Bản chưa có số, chưa ghi ngày, chưa ghi tên người ký. Không thay thế văn bản đã ký ban hành. " +
  "Phụ lục nêu trong báo cáo không kèm theo bản này.";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

const banner = () => page.getByRole("note", { name: "Tình trạng của văn bản" });

describe("the status of the report", () => {
  it.each([
    ["home", pagePaths.home],
    ["report", pagePaths.report],
    ["figures", pagePaths.figures],
    ["source", pagePaths.source],
    ["table", pagePaths.table],
  ])("is told on the page “%s”, on screen and on paper", async (_kind, path) => {
    await page.goto(new URL(path, inject("siteUrl")).href);
    for (const media of ["screen", "print"] as const) {
      await page.emulateMedia({ media });
      expect(await banner().isVisible(), media).toBe(true);
      expect((await banner().innerText()).replace(/\s+/g, " ").trim(), media).toBe(status);
    }
  });

  it("is told before the first words of the report", async () => {
    await page.goto(new URL(pagePaths.report, inject("siteUrl")).href);
    const comesFirst = await banner().evaluate((element) => {
      const article = document.querySelector("article");
      return article && element.compareDocumentPosition(article) & Node.DOCUMENT_POSITION_FOLLOWING;
    });
    expect(comesFirst).toBeTruthy();
  });

  it("is told, if only in short, on every page that links the report or figures of it", () => {
    const pages = readPages("dist").filter((page) =>
      attributeValues(page, "href").some(
        (link) => link === pagePaths.report || link.startsWith(`${pagePaths.figures}#`),
      ),
    );
    expect(pages.length).toBeGreaterThan(20);
    const silent = pages.filter(({ html }) => !html.replace(/<[^>]+>/g, "").includes("chưa có số, chưa ghi ngày"));
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  it("is told to machines", () => {
    const { html } = readPage("dist", pagePaths.report);
    const json = /<script type="application\/ld\+json">([^<]+)/.exec(html)?.[1] ?? "";
    const data = JSON.parse(json);
    expect(data).toMatchObject({ "@type": "Report", creativeWorkStatus: "unnumbered_copy", dateCreated: "2024-08" });
    expect(data).not.toHaveProperty("reportNumber");
    expect(data).not.toHaveProperty("datePublished");
  });

  it("is part of the citation that readers copy", () => {
    const { html } = readPage("dist", pagePaths.report);
    const block = html.slice(html.indexOf('id="trich-dan"'));
    expect(block).toContain("chưa ghi số");
    expect(block).toContain("chưa ghi ngày");
  });
});
