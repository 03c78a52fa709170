/** axe finds nothing wrong on any kind of page, on a desk in light and dark, on a phone. */
import axe from "axe-core";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { pageKinds } from "./pages.ts";

const views: Record<string, BrowserContextOptions> = {
  "at a desk": { viewport: { width: 1280, height: 900 }, colorScheme: "light" },
  "at a desk, dark": { viewport: { width: 1280, height: 900 }, colorScheme: "dark" },
  "on a phone": { viewport: { width: 360, height: 780 }, colorScheme: "light" },
};
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** "rule: selector – what axe says" for each element in breach. */
async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (values) => {
    const { violations } = await window.axe.run(document, {
      runOnly: { type: "tag", values },
      resultTypes: ["violations"],
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")} – ${failureSummary}`),
    );
  }, tags);
}

describe.each(Object.entries(views))("%s", (_view, options) => {
  let page: Page;

  beforeAll(async () => {
    page = await browser.newPage(options);
  });

  afterAll(() => page.close());

  it.each(pageKinds)("the page “%s” keeps the rules of accessibility", async (_kind, path) => {
    await page.goto(new URL(path, inject("siteUrl")).href);
    expect(await findViolations(page)).toEqual([]);
  });
});

declare global {
  interface Window {
    axe: typeof axe;
  }
}
