/** axe finds nothing wrong on any kind of page, on a desk in light and dark, on a phone. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { findViolations, openForAxe, setView, views } from "./axe.ts";
import { launchBrowser } from "./browser.ts";
import { pageKinds } from "./pages.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

describe.each(pageKinds)("the page “%s” keeps the rules of accessibility", (_kind, path) => {
  beforeAll(() => openForAxe(page, new URL(path, inject("siteUrl"))));

  it.each(views)("$name", async (view) => {
    await setView(page, view);
    expect(await findViolations(page)).toEqual([]);
  });
});
