/** axe finds nothing wrong on the pages of many periods, and none of them scrolls sideways on a phone. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { findViolations, openForAxe, setView, views } from "../site/axe.ts";
import { launchBrowser } from "../site/browser.ts";
import { demoPaths } from "./pages.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

describe.each(Object.entries(demoPaths))("the page “%s” of the demo", (_kind, path) => {
  beforeAll(() => openForAxe(page, new URL(path, inject("siteUrl"))));

  it.each(views)("keeps the rules of accessibility $name", async (view) => {
    await setView(page, view);
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(view.width);
  });
});
