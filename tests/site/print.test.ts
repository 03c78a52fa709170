/** On paper the report keeps what a reader needs to check it, and drops what only a screen can use. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { pagePaths } from "./pages.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ viewport: { width: 794, height: 1123 }, colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  await page.goto(new URL(pagePaths.report, inject("siteUrl")).href);
});

afterAll(() => browser.close());

/** How many elements fit the selector, and how many of them are to be seen. */
async function countSeen(selector: string): Promise<{ all: number; seen: number }> {
  const found = page.locator(selector);
  return { all: await found.count(), seen: await found.filter({ visible: true }).count() };
}

describe("the printed report", () => {
  it("shows every chart as a drawing", async () => {
    const charts = await page.locator(".chart").count();
    expect(charts).toBeGreaterThanOrEqual(6);
    expect((await countSeen(".chart-drawing > svg")).seen).toBe(charts);
  });

  it("shows the figures of every chart, which the screen folds away", async () => {
    const { all, seen } = await countSeen(".chart-data table");
    expect(all).toBeGreaterThanOrEqual(6);
    expect(seen).toBe(all);
  });

  it("shows every editor's note and every table", async () => {
    for (const selector of [".note", ".note-signature", "article .data-table table"]) {
      const { all, seen } = await countSeen(selector);
      expect(all, selector).toBeGreaterThan(5);
      expect(seen, selector).toBe(all);
    }
  });

  it("leaves out navigation and search", async () => {
    for (const selector of [".site-header nav", ".contents", "form", ".site-footer nav"]) {
      const { all, seen } = await countSeen(selector);
      expect(all, selector).toBeGreaterThan(0);
      expect(seen, selector).toBe(0);
    }
  });

  it("names the publisher", async () => {
    expect((await countSeen(".site-header-agency")).seen).toBe(1);
  });

  it("is dark ink on white paper, even where the screen is dark", async () => {
    const { ink, paper } = await page.evaluate(() => {
      const channels = (colour: string) => {
        const context = document.createElement("canvas").getContext("2d");
        if (!context) throw new Error("no canvas");
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        return [...context.getImageData(0, 0, 1, 1).data];
      };
      const { color, backgroundColor } = getComputedStyle(document.body);
      const root = getComputedStyle(document.documentElement).backgroundColor;
      const isClear = (colour: string) => channels(colour)[3] === 0;
      return { ink: channels(color), paper: channels(isClear(backgroundColor) ? root : backgroundColor) };
    });
    expect(Math.max(...ink.slice(0, 3))).toBeLessThan(80);
    expect(paper[3] === 0 || Math.min(...paper.slice(0, 3)) === 255).toBe(true);
  });

  it("fits an A4 sheet: nothing is cut off at the side", async () => {
    await page.setViewportSize({ width: 665, height: 1123 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(665);
    await page.setViewportSize({ width: 794, height: 1123 });
  });
});
