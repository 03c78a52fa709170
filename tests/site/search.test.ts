/** Search on the built site: what is typed finds the very place, by address, by keyboard, and says so when it finds nothing. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { readCatalog } from "../../src/catalog/read.ts";
import { searchRecords } from "../../src/search/records.ts";
import { launchBrowser } from "./browser.ts";
import { attributeValues, readPage } from "./built-site.ts";
import { pagePaths, period } from "./pages.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

const address = (path: string) => new URL(path, inject("siteUrl")).href;
const status = (of: Page = page) => of.locator("[data-search] [role=status]");
const results = () => page.locator("ol#search-results > li");

/** Opens the search page with a query and waits until it has answered. */
async function search(query: string): Promise<void> {
  await page.goto(address(`${pagePaths.search}?q=${encodeURIComponent(query)}`));
  await status()
    .getByText(/kết quả|Không|Chưa/)
    .waitFor();
}

async function firstResult() {
  const first = results().first();
  return {
    href: await first.getByRole("link").getAttribute("href"),
    marked: await first.locator("mark").allInnerTexts(),
  };
}

describe("a search", () => {
  it.each([
    ["140/QĐ-UBND", "/van-ban/qd-140-ubnd-2024/", "140/QĐ-UBND"],
    ["quyet dinh 140", "/van-ban/qd-140-ubnd-2024/", "140"],
    ["7910443", `/ky-bao-cao/${period}/so-lieu/#tai_san_cong.nha_bao_cao.nguyen_gia`, "7.910.443"],
    ["có bao nhiêu công chức", `/ky-bao-cao/${period}/so-lieu/#bien_che.cong_chuc.co_mat`, "Công chức"],
    ["dien tich dat", `/ky-bao-cao/${period}/#b-i-6.p12`, "diện tích đất"],
  ])("for “%s” leads to the very place and marks what matched", async (query, path, marked) => {
    await search(query);
    const first = await firstResult();
    expect(first.href).toBe(path);
    expect(first.marked).toContain(marked);
  });

  it("is sent with the keyboard, has an address of its own, and goes back and forward", async () => {
    await search("camera");
    await page.locator("[data-search] input[name=q]").fill("giải ngân");
    await page.keyboard.press("Enter");
    await status().getByText("“giải ngân”").waitFor();
    expect(new URL(page.url()).searchParams.get("q")).toBe("giải ngân");
    await page.goBack();
    await status().getByText("“camera”").waitFor();
    expect(await page.locator("[data-search] input[name=q]").inputValue()).toBe("camera");
    await page.goForward();
    await status().getByText("“giải ngân”").waitFor();
    expect(await results().count()).toBeGreaterThan(0);
  });

  it("arrives at the paragraph", async () => {
    await search("dien tich dat");
    await results().first().getByRole("link").click();
    await page.waitForURL(/#b-i-6\.p12$/);
    expect(await page.locator(":target").innerText()).toContain("1.556,3 m²");
  });

  it("shows more on request, and moves the focus to the first of them", async () => {
    await search("Sở Thông tin và Truyền thông");
    expect(await results().count()).toBe(30);
    await page.getByRole("button", { name: "Xem thêm kết quả" }).click();
    await results().nth(30).waitFor();
    await page.waitForFunction(
      () => document.querySelector("#search-results > li:nth-child(31) a") === document.activeElement,
    );
  });

  it("that finds nothing says so and leaves the indexes in sight", async () => {
    await search("zzzz");
    expect(await status().innerText()).toBe("Không tìm thấy “zzzz”. Hãy thử ít chữ hơn hoặc viết cách khác.");
    expect(await page.locator("main").getByRole("link", { name: "Văn bản được dẫn" }).isVisible()).toBe(true);
  });

  it("whose index cannot be fetched says so and leaves the page as it was", async () => {
    const offline = await browser.newPage();
    await offline.route("**/pagefind/**", (route) => route.abort());
    await offline.goto(address(`${pagePaths.search}?q=camera`));
    await status(offline).getByText("Chưa tải được chỉ mục").waitFor();
    expect(await offline.locator("main").getByRole("link", { name: "Các kỳ báo cáo" }).isVisible()).toBe(true);
    await offline.close();
  });

  it("without JavaScript is told to need it, and the indexes are offered", async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(address(`${pagePaths.search}?q=camera`));
    expect(await plain.getByText("Tìm kiếm cần JavaScript").isVisible()).toBe(true);
    for (const name of ["Các kỳ báo cáo", "Văn bản được dẫn", "Dữ liệu"])
      expect(await plain.locator("main").getByRole("link", { name }).isVisible(), name).toBe(true);
    await plain.close();
  });
});

describe("the index", () => {
  it("leads to places that the pages have", () => {
    const paths = new Set(searchRecords(readCatalog(".").catalog).map(({ path }) => path));
    const anchors = new Map<string, ReadonlySet<string>>();
    for (const path of paths) {
      const [pagePath = "", anchor] = path.split("#");
      const known = anchors.get(pagePath) ?? new Set(attributeValues(readPage("dist", pagePath), "id"));
      anchors.set(pagePath, known);
      if (anchor !== undefined) expect(known, path).toContain(anchor);
    }
  });
});
