/** Readers find what they mean, however they type it, and land on the place that says it. */
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { pagePaths } from "./pages.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 360, height: 780 } });
  page.setDefaultTimeout(10_000);
});

beforeEach(() => openSearch(""));

afterAll(() => browser.close());

const results = () => page.locator("ol#search-results > li");
const status = () => page.getByRole("status");

/** Opens the search page, unless it is open already; `search` is the query of its address. */
async function openSearch(search: string): Promise<void> {
  const address = new URL(pagePaths.search + search, inject("siteUrl"));
  if (search !== "" || new URL(page.url()).pathname !== address.pathname) await page.goto(address.href);
}

/** Types a query, sends it and waits for the answer. */
async function search(query: string): Promise<void> {
  await page.getByRole("searchbox").fill(query);
  await page.keyboard.press("Enter");
  await answered();
}

async function answered(): Promise<void> {
  await status()
    .filter({ hasText: /kết quả cho|Không|gần nhất/ })
    .waitFor();
}

describe("a search", () => {
  it("lists places of the report, the words marked, each link landing on its place", async () => {
    await openSearch("?q=giai%20ngan");
    await answered();
    expect(await page.getByRole("searchbox").inputValue()).toBe("giai ngan");
    const count = await results().count();
    expect(count).toBeGreaterThan(3);
    expect(await results().first().locator("mark").first().innerText()).toMatch(/giải ngân/i);
    const links = await results().getByRole("link").all();
    const addresses = await Promise.all(links.map((link) => link.evaluate((a) => (a as HTMLAnchorElement).href)));
    expect(addresses).toHaveLength(count);
    for (const address of new Set(addresses)) {
      await page.goto(address);
      expect(await page.locator(":target").count(), address).toBe(new URL(address).hash === "" ? 0 : 1);
      expect(await page.locator("main").innerText(), address).toMatch(/giải ngân/i);
    }
  });

  it.each([
    ["140/QĐ-UBND", "Quyết định số 140/QĐ-UBND"],
    ["qd 140", "140/QĐ-UBND"],
    ["dien tich dat", "1.556,3"],
    ["diện tích đất", "1.556,3"],
    ["co bao nhieu cong chuc", "26"],
    ["kế hoạch vốn đầu tư công", "9.280"],
  ])("for “%s” shows “%s” first", async (query, wanted) => {
    await search(query);
    expect(await results().first().innerText()).toContain(wanted);
  });

  it.each(["chi tieu noi bo", "chi tiêu nội bộ"])("for “%s” finds the words with or without marks", async (query) => {
    await search(query);
    expect(await results().first().innerText()).toMatch(/chi tiêu nội bộ/i);
  });

  it("that finds nothing says so, and offers the indexes", async () => {
    await search("xyzzyq");
    expect(await status().innerText()).toContain("Không tìm thấy “xyzzyq”");
    expect(await results().count()).toBe(0);
    expect(await page.getByRole("link", { name: "Văn bản được dẫn" }).isVisible()).toBe(true);
  });

  it("shows what was typed as text, never as a part of the page", async () => {
    await search('<img src=x onerror="document.title=1"> giải ngân');
    expect(await page.locator("main img").count()).toBe(0);
    expect(await page.title()).toContain("Tìm kiếm");
  });

  it("is typed, sent, followed and gone back to with the keyboard", async () => {
    await page.getByRole("searchbox").clear();
    await page.keyboard.type("giải ngân");
    await page.keyboard.press("Enter");
    await answered();
    expect(new URL(page.url()).searchParams.get("q")).toBe("giải ngân");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await results().first().locator("a:focus").count()).toBe(1);
    const target = await page.locator("a:focus").getAttribute("href");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${target}`);
    await page.goBack();
    await answered();
    expect(await page.getByRole("searchbox").inputValue()).toBe("giải ngân");
  });

  it("shows results that keep the rules of accessibility and fit a phone", async () => {
    await search("giải ngân");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() => window.axe.run());
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it("without JavaScript says that it needs it, and offers the indexes", async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(new URL(`${pagePaths.search}?q=giai+ngan`, inject("siteUrl")).href);
    expect(await plain.getByText("Tìm kiếm cần JavaScript").isVisible()).toBe(true);
    for (const name of ["Các kỳ báo cáo", "Văn bản được dẫn", "Dữ liệu"])
      expect(await plain.locator("main").getByRole("link", { name, exact: true }).isVisible(), name).toBe(true);
    await plain.close();
  });
});
