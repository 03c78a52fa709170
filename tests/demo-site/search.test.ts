/** Search over more than one period: the same place of other periods, facets of periods, archives of older years. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { launchBrowser } from "../site/browser.ts";
import { openSearch, type SearchVisit, searchAddress, visitSearch } from "../site/search-visit.ts";

let browser: Browser;
let page: Page;
let visit: SearchVisit;

beforeAll(async () => {
  browser = await launchBrowser();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.setDefaultTimeout(20_000);
  visit = visitSearch(page);
});

afterAll(() => browser.close());

const years = () => page.locator(".search-years");

/** How often each folder of the index was asked for something. */
function watchBundles(): Set<string> {
  const asked = new Set<string>();
  page.on("request", (request) => {
    const bundle = /\/chi-muc\/(recent|\d{4})-/.exec(request.url())?.[1];
    if (bundle) asked.add(bundle);
  });
  return asked;
}

describe("a place that several periods have", () => {
  it("is one row, with the figures of the other periods folded under it", async () => {
    await openSearch(visit, "?q=người+có+mặt&loai=so_lieu");
    const first = visit.results.first();
    expect(await first.locator(".result-figure").innerText()).toMatch(/^\d+ người\s+Năm 2025$/);
    const others = first.locator("details");
    expect(await others.locator("summary").innerText()).toBe("+11 kỳ khác");
    expect(await others.getByRole("link").first().isVisible()).toBe(false);
    await others.locator("summary").click();
    expect(await others.locator("li").first().innerText()).toMatch(/^Quý III năm 2025 \d+ người$/);
    await others.getByRole("link", { name: "Quý III năm 2025", exact: true }).click();
    await page.locator(":target").waitFor();
    expect(new URL(page.url()).pathname).toContain("2025-quy-3");
  });

  it("is shown for the year that is chosen", async () => {
    await openSearch(visit, "?q=người+có+mặt&loai=so_lieu");
    await page.locator("input[value='2024']").check();
    await page.waitForURL(/nam=2024/);
    await visit.results.first().locator(".result-figure", { hasText: "2024" }).waitFor();
    const periods = await page.locator("#search-results > li > .result-figure span").allInnerTexts();
    expect(periods.length).toBeGreaterThan(1);
    for (const period of periods) expect(period).toContain("2024");
  });
});

describe("older years", () => {
  it("are opened one by one, newest first, when asked for, and the page says which were searched", async () => {
    const asked = watchBundles();
    await openSearch(visit, "?q=giải+ngân");
    expect([...asked]).toEqual(["recent"]);
    expect(await years().innerText()).toMatch(/^Đã tìm trong các kỳ gần đây \(năm 2023–2025\)\./);
    await years().getByRole("link").click();
    await years().filter({ hasText: "năm 2022" }).waitFor();
    expect([...asked]).toEqual(["recent", "2023"]);
    await years().getByRole("link").click();
    await years().filter({ hasText: "2022–2025" }).waitFor();
    expect(new URL(page.url()).searchParams.get("tu_nam")).toBe("2022");
    await page.goBack();
    await page.waitForURL(/tu_nam=2023/);
  });

  it("are opened where an address asks for one of them", async () => {
    const asked = watchBundles();
    await openSearch(visit, "?q=giải+ngân&nam=2021");
    expect([...asked].sort()).toEqual(["2021", "recent"]);
    expect(await visit.results.count()).toBeGreaterThan(0);
    expect(await visit.results.first().locator(".result-figure, .result-place").first().innerText()).toContain("2021");
  });

  it("are opened unasked where the recent ones hold nothing", async () => {
    await page.goto(searchAddress("?q=xyzzyq").href);
    await years().filter({ hasText: "mọi kỳ báo cáo (năm 2021–2025)" }).waitFor();
  });
});

describe("when a part of the index is missing", () => {
  it("an archive that does not come leaves the recent results, says so, and can be tried again", async () => {
    await page.route("**/chi-muc/2021-*/**", (route) => route.abort());
    await openSearch(visit, "?q=giải+ngân&tu_nam=2021");
    expect(await visit.results.count()).toBeGreaterThan(3);
    expect(await page.locator(".search-notes").innerText()).toContain("Chưa tải được chỉ mục năm 2021.");
    await page.unroute("**/chi-muc/2021-*/**");
    await page.getByRole("button", { name: "Thử lại" }).click();
    await years().filter({ hasText: "2021–2025" }).waitFor();
    expect(await page.locator(".search-notes").innerText()).toBe("");
  });

  it("a recent bundle that does not come leaves the archives", async () => {
    await page.route("**/chi-muc/recent-*/**", (route) => route.abort());
    await openSearch(visit, "?q=giải+ngân&tu_nam=2022");
    expect(await visit.results.count()).toBeGreaterThan(0);
    expect(await page.locator(".search-notes").innerText()).toContain("Chưa tải được chỉ mục của các kỳ gần đây");
  });

  it("a part of the recent bundle that does not come is no empty answer", async () => {
    await page.route("**/chi-muc/recent-*/index/**", (route) => route.fulfill({ status: 404, body: "404" }));
    await openSearch(visit, "?q=giải+ngân");
    expect(await page.locator(".search-notes").innerText()).toContain("Chưa tải được chỉ mục của các kỳ gần đây");
    await page.unroute("**/chi-muc/recent-*/index/**");
    await page.getByRole("button", { name: "Thử lại" }).click();
    await years().filter({ hasText: "các kỳ gần đây (năm 2023–2025)" }).waitFor();
    expect(await visit.results.count()).toBeGreaterThan(3);
  });
});
