/** On a phone no page scrolls sideways; what is wider scrolls in a region of its own that the keyboard reaches. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { pageKinds, pagePaths } from "./pages.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

describe.each([360, 320])("at %i px", (width) => {
  beforeAll(() => page.setViewportSize({ width, height: 780 }));

  it.each(pageKinds)("the page “%s” does not scroll sideways", async (_kind, path) => {
    await page.goto(new URL(path, inject("siteUrl")).href);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it.each([
    ["report", pagePaths.report],
    ["table", "/du-lieu/nhiem_vu/"],
  ])("what is too wide on the page “%s” scrolls in a named region that takes the focus", async (_kind, path) => {
    await page.goto(new URL(path, inject("siteUrl")).href);
    const regions = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("main *")]
        .filter((element) => element.scrollWidth > element.clientWidth)
        .filter((element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX))
        .map((element) => ({ role: element.role, named: element.ariaLabel !== null, tabIndex: element.tabIndex })),
    );
    expect(regions.length).toBeGreaterThan(0);
    for (const region of regions) expect(region).toEqual({ role: "region", named: true, tabIndex: 0 });
  });
});
