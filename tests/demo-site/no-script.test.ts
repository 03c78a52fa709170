/** Following a figure through the years needs no script. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../site/browser.ts";
import { demoPaths } from "./pages.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ javaScriptEnabled: false });
  page.setDefaultTimeout(10_000);
});

afterAll(() => browser.close());

const open = (path: string) => page.goto(new URL(path, inject("siteUrl")).href);

describe("without JavaScript", () => {
  it("the indicators are a list with the latest value and its change", async () => {
    await open(demoPaths.indicators);
    const entry = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: "Công chức có mặt" }) });
    expect(await entry.innerText()).toContain("50 người");
    expect(await entry.innerText()).toContain("tăng 1 người (2%) so với quý III năm 2025");
  });

  it("a series shows its drawing, where it breaks and why, and a row for each period that states it", async () => {
    await open(demoPaths.indicatorWithBreaks);
    expect(await page.locator("main figure svg:visible").count()).toBeGreaterThan(0);
    expect(
      await page.getByText("Từ năm 2023, cuộc gọi có nội dung phản ánh được tính là phản ánh.").count(),
    ).toBeGreaterThan(0);
    const rows = page.locator("#qua-cac-ky").getByRole("row").filter({ visible: true });
    // The head and 20 of 21 periods: in 2022-quy-3 the complaints could not be counted.
    expect(await rows.count()).toBe(21);
  });

  it("a comparison shows both periods, the change and why some figures are not compared", async () => {
    await open(demoPaths.comparison);
    const staff = page.getByRole("table", { name: "Biên chế và hợp đồng lao động" });
    const total = staff.getByRole("row", { name: "Có mặt" }).first();
    expect(await total.getByRole("cell").allInnerTexts()).toEqual(["127", "121", "giảm 6 người (4,7%)"]);
    expect(await page.locator("#khong-so").innerText()).toContain("số đơn vị được xếp hạng khác nhau (63, 34)");
  });

  it("the tasks show which came late and by how many days", async () => {
    await open(demoPaths.tasks);
    const late = page.locator("#sau-han").getByRole("listitem");
    expect(await late.count()).toBe(4);
    expect(await late.first().innerText()).toContain("sau hạn 18 ngày: hạn cuối 31/3/2025, minh chứng 18/4/2025");
  });
});
