/** Reading needs no script: the report, its figures, its charts and every way to them work with JavaScript switched off. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "./browser.ts";
import { pagePaths } from "./pages.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ javaScriptEnabled: false });
  page.setDefaultTimeout(10_000);
});

afterAll(() => browser.close());

const open = (path: string) => page.goto(new URL(path, inject("siteUrl")).href);

describe("the report without JavaScript", () => {
  it("shows its outline and its last sentence", async () => {
    await open(pagePaths.report);
    for (const name of ["A. KHÁI QUÁT CHUNG CỦA CƠ QUAN", "B. KẾT QUẢ THỰC HIỆN", "IV. ĐỀ XUẤT, KIẾN NGHỊ"])
      expect(await page.getByRole("heading", { name, exact: true }).isVisible(), name).toBe(true);
    expect(await page.getByText("Trên đây là Báo cáo kết quả thực hiện").isVisible()).toBe(true);
  });

  it("shows at least six charts, each with its drawing and its summary in words", async () => {
    await open(pagePaths.report);
    const charts = await page.locator("article figure.chart").all();
    expect(charts.length).toBeGreaterThanOrEqual(6);
    for (const chart of charts) {
      expect(await chart.locator(".chart-drawing svg:visible").count()).toBe(1);
      expect((await chart.locator(".chart-summary").innerText()).length).toBeGreaterThan(20);
    }
  });

  it("opens the figures of a chart on request", async () => {
    await open(pagePaths.report);
    const chart = page.locator("#bieu-do-chao-gia");
    expect(await chart.getByRole("table").isVisible()).toBe(false);
    await chart.getByText("Số liệu của biểu đồ").click();
    expect(await chart.getByRole("cell", { name: "316.473.000" }).isVisible()).toBe(true);
  });

  it("shows the figures in tables", async () => {
    await open(pagePaths.report);
    expect(await page.locator("article").getByRole("table").filter({ visible: true }).count()).toBeGreaterThan(5);
    const staff = page.locator("#bang-bien_che").getByRole("row", { name: "Công chức" });
    expect(await staff.first().getByRole("link").allInnerTexts()).toEqual(["26", "26"]);
  });

  it("leads from a figure to its card, and back to the place in the text", async () => {
    await open(pagePaths.report);
    await page.locator("a.value", { has: page.locator('[id="ho_so.co_quan.tiep_nhan"]') }).click();
    const card = page.locator('[id="ho_so.co_quan.tiep_nhan"]');
    expect(new URL(page.url()).pathname).toBe(pagePaths.figures);
    expect(await card.isVisible()).toBe(true);
    expect(await card.locator(".value-card-value strong").innerText()).toBe("31");
    await card.getByRole("link", { name: "Về chỗ ghi trong báo cáo" }).click();
    expect(page.url()).toMatch(/\/ky-bao-cao\/2024-7-thang\/#ho_so\.co_quan\.tiep_nhan$/);
  });

  it("leads from a card to the line of the source that states the figure", async () => {
    await open(`${pagePaths.figures}#ho_so.co_quan.tiep_nhan`);
    await page
      .locator('[id="ho_so.co_quan.tiep_nhan"]')
      .getByRole("link", { name: /^dòng \d+$/ })
      .first()
      .click();
    const anchor = new URL(page.url()).hash.slice(1);
    expect(await page.locator(`[id="${anchor}"]`).innerText()).toContain("31");
  });
});
