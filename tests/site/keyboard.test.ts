/** Everything a reader does with the report can be done with the keyboard alone. */
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

beforeEach(() => page.goto(new URL(pagePaths.report, inject("siteUrl")).href));

afterAll(() => browser.close());

/** Presses Tab until the focus is on an element that fits the selector; fails after `limit` steps. */
async function tabTo(selector: string, limit = 60): Promise<void> {
  for (let step = 0; step < limit; step += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`${selector} is not among the first ${limit} stops of the Tab key`);
}

describe("with the keyboard", () => {
  it("the first stop skips to the content, and the next stop is in the content", async () => {
    await page.keyboard.press("Tab");
    const link = page.getByRole("link", { name: "Đến nội dung chính" });
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getBoundingClientRect().top)).toBeGreaterThanOrEqual(0);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("MAIN");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);
  });

  it("the stop is always visible: a figure in focus has an outline", async () => {
    await tabTo("a.value");
    const outline = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return { style: outlineStyle, width: Number.parseFloat(outlineWidth) };
    });
    expect(outline.style).not.toBe("none");
    expect(outline.width).toBeGreaterThanOrEqual(2);
  });

  it("a figure is reached and followed to its card", async () => {
    await tabTo("a.value");
    const target = await page.evaluate(() => document.activeElement?.getAttribute("href"));
    await page.keyboard.press("Enter");
    await page.waitForURL(`**${target}`);
    expect(await page.locator(":target").locator(".value-card-value").isVisible()).toBe(true);
  });

  // On a phone no table is too wide: narrow.test.ts.
  it("a table that is too wide for a tablet is reached and scrolled", async () => {
    await page.setViewportSize({ width: 700, height: 900 });
    await page.goto(new URL("/du-lieu/ho_so/", inject("siteUrl")).href);
    await tabTo('[role="region"]');
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => (document.activeElement?.scrollLeft ?? 0) > 0);
    await page.setViewportSize({ width: 360, height: 780 });
  });

  it("the contents open with Enter and lead to a section", async () => {
    const contents = page.getByRole("navigation", { name: "Mục lục" });
    const entry = contents.getByRole("link", { name: "III. ĐÁNH GIÁ CHUNG" });
    expect(await entry.isVisible()).toBe(false);
    await tabTo(".contents summary");
    await page.keyboard.press("Enter");
    await entry.waitFor();
    await entry.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(/#b-iii$/);
    expect(await page.locator(":target").innerText()).toBe("III. ĐÁNH GIÁ CHUNG");
  });

  it("a search is typed and sent from the head of the page", async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await tabTo('input[name="q"]');
    await page.keyboard.type("giải ngân");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/tim-kiem\/\?q=/);
    expect(new URL(page.url()).searchParams.get("q")).toBe("giải ngân");
    await page.setViewportSize({ width: 360, height: 780 });
  });
});
