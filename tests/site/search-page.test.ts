/** The search page keeps its state in its address, is worked by keyboard, and helps when there is nothing to show. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { findViolations, openForAxe, setView, views } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { pagePaths } from "./pages.ts";
import { answered, openSearch, type SearchVisit, search, searchAddress, visitSearch } from "./search-visit.ts";

let browser: Browser;
let page: Page;
let visit: SearchVisit;

beforeAll(async () => {
  browser = await launchBrowser();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 360, height: 780 } });
  page.setDefaultTimeout(10_000);
  visit = visitSearch(page);
});

afterAll(() => browser.close());

describe("the state of the page", () => {
  it("stands in its address: facets, order, query; back and forward go through it", async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await search(visit, "giải ngân");
    const all = await visit.summary.innerText();
    await page.locator("input[value=bao_cao]").check();
    await visit.summary.filter({ hasNotText: all }).waitFor();
    expect(new URL(page.url()).search).toBe("?q=gi%E1%BA%A3i+ng%C3%A2n&loai=bao_cao");
    const narrowed = await visit.summary.innerText();
    expect(Number.parseInt(narrowed, 10)).toBeLessThan(Number.parseInt(all, 10));
    for (const kind of await visit.results.evaluateAll((items) => items.map((item) => item.dataset["kind"])))
      expect(kind).toBe("bao_cao");

    await page.getByLabel("Mới nhất").check();
    await page.waitForURL(/thu_tu=moi_nhat/);
    await page.goBack();
    await page.goBack();
    await visit.summary.filter({ hasText: all }).waitFor();
    expect(await page.locator("input[type=checkbox]:checked").count()).toBe(0);
    await page.goForward();
    await visit.summary.filter({ hasText: narrowed }).waitFor();
    expect(await page.locator("input[type=checkbox]:checked").count()).toBe(1);
  });

  it("is what an address says when it is opened", async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openSearch(visit, "?q=giai+ngan&loai=so_lieu&thu_tu=moi_nhat");
    expect(
      await page.locator("input:checked").evaluateAll((boxes) => boxes.map((one) => (one as HTMLInputElement).value)),
    ).toEqual(["so_lieu", "newest"]);
  });

  it("comes back from the page of a result", async () => {
    await openSearch(visit, "?q=giai+ngan");
    await visit.results.first().locator("h3 a").click();
    await page.waitForURL((url) => url.pathname !== pagePaths.search);
    await page.goBack();
    await answered(visit, "“giai ngan”");
    expect(await visit.box.inputValue()).toBe("giai ngan");
  });

  it("counts what each choice would leave", async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await openSearch(visit, "?q=giai+ngan");
    const choice = page.locator("label", { has: page.locator("input[value=so_lieu]") });
    const count = await choice.locator("small").innerText();
    await choice.locator("input").check();
    await page.waitForURL(/loai=so_lieu/);
    await visit.summary.filter({ hasText: `${count} kết quả` }).waitFor();
    expect(await page.locator("input[value=so_lieu]:focus").count()).toBe(1);
  });
});

describe("with the keyboard", () => {
  it("a search is typed, sent, gone through with the arrows, followed and left", async () => {
    await openSearch(visit);
    await visit.box.focus();
    await page.keyboard.type("giải ngân");
    await page.keyboard.press("Enter");
    await answered(visit, "“giải ngân”");
    await page.keyboard.press("ArrowDown");
    expect(await visit.results.nth(0).locator("h3 a:focus").count()).toBe(1);
    await page.keyboard.press("ArrowDown");
    expect(await visit.results.nth(1).locator("h3 a:focus-visible").count()).toBe(1);
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
    expect(outline).not.toBe("none");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowUp");
    expect(await page.locator("input[name=q]:focus").count()).toBe(1);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Escape");
    expect(await page.locator("input[name=q]:focus").count()).toBe(1);
    expect(await visit.box.inputValue()).toBe("");
    await visit.results.first().waitFor({ state: "detached" });
    expect(new URL(page.url()).search).toBe("");
  });
});

describe("before a search", () => {
  it("there are examples, and each finds something", async () => {
    await openSearch(visit);
    const examples = page.locator(".search-examples a");
    await examples.first().waitFor();
    for (const query of await examples.allInnerTexts()) {
      await openSearch(visit);
      await page.getByRole("link", { name: query, exact: true }).click();
      await answered(visit, `“${query}”`);
      expect(await visit.results.count(), query).toBeGreaterThan(0);
    }
  });

  it("every index is offered", async () => {
    await openSearch(visit);
    for (const path of ["/linh-vuc/", "/chi-so/", "/van-ban/", "/nhiem-vu/", "/ky-bao-cao/", "/thuat-ngu/"])
      expect(await page.locator(`main .index-list a[href="${path}"]`).isVisible(), path).toBe(true);
  });
});

describe("when something is missing", () => {
  it("says that the index could not be had, offers the indexes, and tries again", async () => {
    await page.route("**/chi-muc/**", (route) => route.abort());
    await page.goto(searchAddress("?q=giai+ngan").href);
    await visit.summary.filter({ hasText: "Chưa tải được chỉ mục" }).waitFor();
    expect(await page.getByRole("link", { name: "Văn bản được dẫn" }).isVisible()).toBe(true);
    await page.unroute("**/chi-muc/**");
    await page.getByRole("button", { name: "Thử lại" }).click();
    await answered(visit, "“giai ngan”");
    expect(await visit.results.count()).toBeGreaterThan(3);
  });

  it("a server that answers with an error is no index", async () => {
    await page.route("**/chi-muc/bundles.json", (route) => route.fulfill({ status: 404, body: "<h1>404</h1>" }));
    await page.goto(searchAddress("?q=giai+ngan").href);
    await visit.summary.filter({ hasText: "Chưa tải được chỉ mục" }).waitFor();
  });

  it("without JavaScript the page says so, and offers the indexes", async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(searchAddress("?q=giai+ngan").href);
    expect(await plain.getByText("Tìm kiếm cần JavaScript").isVisible()).toBe(true);
    for (const name of ["Lĩnh vực", "Chỉ số", "Văn bản được dẫn", "Nhiệm vụ và cam kết", "Các kỳ báo cáo", "Thuật ngữ"])
      expect(await plain.locator("main").getByRole("link", { name, exact: true }).isVisible(), name).toBe(true);
    expect(await plain.getByText("Có thể tìm").isVisible()).toBe(false);
    await plain.close();
  });
});

describe("the quick search in the head of a page", () => {
  it("is a plain form that fits a phone", async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 360, height: 780 } });
    await plain.goto(new URL(pagePaths.report, inject("siteUrl")).href);
    const form = plain.locator(".site-header").getByRole("search");
    const { x = 0, width = 0 } = (await form.boundingBox()) ?? {};
    expect(width).toBeGreaterThan(140);
    expect(x + width).toBeLessThanOrEqual(360);
    await form.getByRole("searchbox").fill("giải ngân");
    await form.getByRole("button", { name: "Tìm" }).click();
    expect(new URL(plain.url()).searchParams.get("q")).toBe("giải ngân");
    expect(await plain.getByText("Tìm kiếm cần JavaScript").isVisible()).toBe(true);
    await plain.close();
  });
});

describe("the rules of accessibility hold", () => {
  const states = {
    "before a search": "",
    "with results": "?q=gi%E1%BA%A3i+ng%C3%A2n",
    "with a choice": "?q=gi%E1%BA%A3i+ng%C3%A2n&loai=so_lieu",
    "with nothing found": "?q=xyzzyq+wqwq&loai=so_lieu",
    "with a corrected query": "?q=giai+ngna",
  };
  it.each(Object.entries(states))("%s", async (_, query) => {
    await openForAxe(page, searchAddress(query));
    if (query !== "") await answered(visit);
    for (const view of views) {
      await setView(page, view);
      expect(await findViolations(page), view.name).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
        view.name,
      ).toBeLessThanOrEqual(0);
    }
  });

  it("without an index", async () => {
    await page.route("**/chi-muc/**", (route) => route.abort());
    await openForAxe(page, searchAddress("?q=giai+ngan"));
    await visit.summary.filter({ hasText: "Chưa tải được" }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});
