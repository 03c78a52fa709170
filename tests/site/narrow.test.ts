/** On a phone neither a page nor a table scrolls sideways; on a tablet a table too wide scrolls in a region of its own that the keyboard reaches. */
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
    ["table", pagePaths.table],
    ["tasks as a table", "/du-lieu/nhiem_vu/"],
    ["checks", pagePaths.checks],
  ])("every cell of every table on the page “%s” is in sight without scrolling sideways", async (_kind, path) => {
    await page.goto(new URL(path, inject("siteUrl")).href);
    expect(await page.locator("main table").count()).toBeGreaterThan(0);
    const far = await page.evaluate(
      (edge) =>
        [...document.querySelectorAll("main :is(td, tbody th, caption)")]
          .filter((cell) => cell.checkVisibility() && cell.getBoundingClientRect().right > edge)
          .map((cell) => cell.textContent?.trim()),
      width,
    );
    expect(far).toEqual([]);
  });
});

describe("at 700 px", () => {
  beforeAll(() => page.setViewportSize({ width: 700, height: 900 }));

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

describe("a table told row by row", () => {
  beforeAll(() => page.setViewportSize({ width: 360, height: 780 }));

  it("says each figure under the title of its row, after the head of its column", async () => {
    await page.goto(new URL(pagePaths.table, inject("siteUrl")).href);
    const row = page.getByRole("row", { name: /^Công chức/ });
    expect(await row.getByRole("rowheader").innerText()).toBe("Công chức");
    const said = await row
      .getByRole("cell")
      .evaluateAll((cells) =>
        cells.map((cell) => getComputedStyle(cell, "::before").content.split(" / ")[0] + cell.textContent.trim()),
      );
    expect(said).toContain('"Được giao: "26');
    expect(said).toContain('"Có mặt: "26');
  });
});
