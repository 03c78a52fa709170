/** axe finds nothing wrong on any kind of page, on a desk in light and dark, on a phone. */
import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { pageKinds } from "./pages.ts";

const views = [
  { view: "at a desk", width: 1280, height: 900, colorScheme: "light" },
  { view: "at a desk in the dark", width: 1280, height: 900, colorScheme: "dark" },
  { view: "on a phone", width: 360, height: 780, colorScheme: "light" },
] as const;
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

/** "rule: selector – what axe says" for each element in breach. */
function findViolations(): Promise<string[]> {
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, { runOnly: { type: "tag", values } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} – ${failureSummary}`),
    );
  }, tags);
}

describe.each(pageKinds)("the page “%s” keeps the rules of accessibility", (_kind, path) => {
  beforeAll(async () => {
    await page.goto(new URL(path, inject("siteUrl")).href);
    // Over the shades at the sides of a table axe tells no contrast; its text stands on the paper between them.
    await page.addStyleTag({ content: ".data-table-scroll { background: none !important }" });
    await page.evaluate(axe.source);
  });

  it.each(views)("$view", async ({ width, height, colorScheme }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme });
    expect(await findViolations()).toEqual([]);
  });
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
