/** What there is to quote of a figure can be copied at a press where there is a script, and selected where there is none. */
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../site/browser.ts";

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
});

afterAll(() => browser.close());

const pages = {
  card: {
    path: "ky-bao-cao/2025-nam/so-lieu/",
    block: '[id="bien_che.cong_chuc.co_mat"] .citation-block',
    says: "50 người",
  },
  series: { path: "chi-so/cong-chuc-co-mat/", block: "#tai-ve .citation-block", says: "Công chức có mặt" },
} as const;

describe.each(Object.entries(pages))("what there is to quote on the page of the %s", (_what, { path, block, says }) => {
  it("is copied word for word at a press, which is told", async () => {
    await page.goto(new URL(path, inject("siteUrl")).href);
    const forms = page.locator(`${block} > div`);
    expect(await forms.count()).toBeGreaterThan(0);
    for (const form of await forms.all()) {
      const text = await form.locator("dd").innerText();
      await form.getByRole("button", { name: /^Chép/ }).click();
      await page.getByRole("status").getByText("Đã chép").waitFor({ state: "attached" });
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    }
    expect(await forms.first().innerText()).toContain(says);
  });

  it("stands there as text without a script, and without a button", async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(new URL(path, inject("siteUrl")).href);
    expect(await plain.locator(block).innerText()).toContain(says);
    expect(await plain.locator(`${block} button`).count()).toBe(0);
    await plain.close();
  });
});
