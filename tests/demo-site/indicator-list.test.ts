/** The list of indicators is narrowed and sorted in the browser; the choice stands in the address. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../site/browser.ts";
import { indicators } from "./demo-files.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage();
  page.setDefaultTimeout(10_000);
});

beforeEach(() => page.goto(new URL("chi-so/", inject("siteUrl")).href));

afterAll(() => browser.close());

const entries = () => page.locator(".indicator-entry:visible");
const names = () => entries().locator("h3").allInnerTexts();
const count = () => page.getByRole("status").innerText();

describe("the list of indicators", () => {
  it("shows all of them by area, and tells how many", async () => {
    expect(await entries().count()).toBe(indicators.length);
    expect(await count()).toBe(`Đang xem ${indicators.length} trong ${indicators.length} chỉ số`);
    expect(await page.locator("[data-indicator-group]:visible").count()).toBeGreaterThan(5);
  });

  it("finds a name typed without marks", async () => {
    await page.getByLabel("Tên chỉ số").fill("cong chuc");
    const expected = indicators.filter(({ ten }) => ten?.toLowerCase().includes("công chức")).map(({ ten }) => ten);
    expect(expected.length).toBeGreaterThan(0);
    expect(await names()).toEqual(expected);
    expect(await count()).toBe(`Đang xem ${expected.length} trong ${indicators.length} chỉ số`);
  });

  it("shows the indicators of one area only", async () => {
    await page.locator("select[name=linh-vuc]").selectOption("b-i-4");
    const expected = indicators.filter(({ linh_vuc }) => linh_vuc === "b-i-4").map(({ ten }) => ten);
    expect(expected.length).toBeGreaterThan(1);
    expect(await names()).toEqual(expected);
  });

  it("sorts by the newest figure, whatever its area; what has none comes last", async () => {
    await page.getByLabel("Sắp xếp").selectOption("so-lon");
    const values = await entries().evaluateAll((all) =>
      all.map((entry) => Number((entry as HTMLElement).dataset["value"])),
    );
    expect(values).toHaveLength(indicators.length);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(await page.locator("[data-indicator-group]:visible").count()).toBe(0);
  });

  it("sorts by change: the largest rise of the newest reports first, what is not compared last", async () => {
    await page.getByLabel("Sắp xếp").selectOption("tang");
    // 4 complaints being dealt with became 29.
    expect((await names())[0]).toBe("Phản ánh 1022 đang xử lý");
    expect(await entries().last().innerText()).toMatch(/không so sánh|chưa có kết quả mới|không tính/);
  });

  it("shows what has a target that is not reached", async () => {
    await page.getByLabel("Mục tiêu").selectOption("open");
    expect(await names()).toContain("Vốn đầu tư công đã giải ngân");
    for (const { muc_tieu } of await shownIndicators()) expect(muc_tieu).not.toBe("");
  });

  it("shows what became worse by the direction of the register", async () => {
    await page.getByLabel("Diễn biến").selectOption("worse");
    const shown = await shownIndicators();
    expect(shown.length).toBeGreaterThan(0);
    for (const [index, { chieu }] of shown.entries()) {
      const text = await entries().nth(index).innerText();
      expect(text).toMatch(chieu === "tang_tot" ? /giảm / : /tăng |xuống /);
    }
  });

  it("keeps the choice in the address, and takes it from there", async () => {
    await page.getByLabel("Tên chỉ số").fill("vốn");
    await page.getByLabel("Sắp xếp").selectOption("ten");
    const shown = await names();
    await page.goto(page.url());
    expect(await page.getByLabel("Tên chỉ số").inputValue()).toBe("vốn");
    expect(await names()).toEqual(shown);
    await page.getByRole("button", { name: "Bỏ lọc" }).click();
    await page.waitForURL((url) => url.search === "");
    expect(await entries().count()).toBe(indicators.length);
  });

  it("is worked from the keyboard alone", async () => {
    await page.getByLabel("Tên chỉ số").focus();
    await page.keyboard.type("1022");
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("linh-vuc");
    expect(await names()).toEqual(indicators.flatMap(({ ten }) => (ten?.includes("1022") ? ten : [])));
  });

  it("tells a choice that leaves nothing", async () => {
    await page.getByLabel("Tên chỉ số").fill("không có chỉ số này");
    expect(await count()).toBe(`Đang xem 0 trong ${indicators.length} chỉ số`);
    expect(await entries().count()).toBe(0);
  });
});

async function shownIndicators() {
  const shown = await names();
  return shown.map((name) => indicators.find(({ ten }) => ten === name) ?? expect.fail(`no indicator ${name}`));
}
