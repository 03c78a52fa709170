/** What readers come for, from the home page to what they take away, in as many steps as they need. */
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../site/browser.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ acceptDownloads: true });
  page.setDefaultTimeout(10_000);
});

beforeEach(() => page.goto(inject("siteUrl")));

afterAll(() => browser.close());

const path = () => new URL(page.url()).pathname;
/** The element that the address points to. */
const target = () => page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`);
const section = (name: string) => page.getByRole("navigation", { name: "Các mục chính" }).getByRole("link", { name });
const main = () => page.getByRole("main");
const follow = (name: string | RegExp) => main().getByRole("link", { name }).first().click();

describe("a reader of the demo", () => {
  it("finds the latest number of civil servants, how it changed, and where the report says so", async () => {
    await section("Chỉ số").click();
    await follow("Công chức có mặt");
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe("Công chức có mặt");
    expect(await main().innerText()).toMatch(
      /50 người\s*tính đến 14\/12\/2025\s*tăng 1 người \(2%\) so với quý III năm 2025/,
    );
    const merged = page.getByRole("row", { name: /^Quý I năm 2025/ });
    expect(await merged.innerText()).toContain("không so sánh qua điểm gãy 01/3/2025: Hai sở hợp nhất");

    await page
      .getByRole("row", { name: /^Năm 2025/ })
      .getByRole("link", { name: "mục B.I.4" })
      .click();
    expect(path()).toBe("/ky-bao-cao/2025-nam/");
    expect(await target().innerText()).toBe("50");
    expect(await target().isVisible()).toBe(true);
  });

  it("sees which tasks came late, and opens the document that shows it", async () => {
    await section("Nhiệm vụ").click();
    const late = page.locator("#sau-han").getByRole("listitem");
    expect(await late.getByRole("link").allInnerTexts()).toEqual([
      "Sắp xếp tổ chức bộ máy sau hợp nhất hai sở",
      "Quy chế vận hành hệ thống camera giám sát tập trung",
      "Định mức kinh tế kỹ thuật và đơn giá dịch vụ sự nghiệp công",
      "Quy chế khai thác, sử dụng dữ liệu dùng chung của tỉnh Ví Dụ",
    ]);

    await follow("Sắp xếp tổ chức bộ máy sau hợp nhất hai sở");
    expect(await target().innerText()).toContain("sau hạn 18 ngày: hạn cuối 31/3/2025, minh chứng 18/4/2025");
    await target().getByRole("paragraph").filter({ hasText: "Minh chứng" }).getByRole("link").first().click();
    expect(path()).toMatch(/^\/van-ban\/ttr-\d+-/);
    expect(await main().innerText()).toContain("ngày 18 tháng 4 năm 2025");
  });

  it("compares the newest pair of periods that can be compared, and takes the CSV", async () => {
    await page.goto(new URL("/so-sanh/", inject("siteUrl")).href);
    await follow(/^So với/);
    expect(path()).toBe("/so-sanh/2025-quy-1/2025-quy-3/");
    const [download] = await Promise.all([page.waitForEvent("download"), follow(/CSV/)]);
    const text = readFileSync(await download.path(), "utf8");
    const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(data.find(({ bang, dong, cot }) => `${bang}/${dong}/${cot}` === "bien_che/cong_chuc/co_mat")).toMatchObject({
      ky_truoc: "2025-quy-1",
      ky_sau: "2025-quy-3",
      gia_tri_truoc: "51",
      gia_tri_sau: "49",
      thay_doi: "-2",
    });
  });

  it("goes from a figure in a report to its card, the line of the source, and a sentence to quote", async () => {
    await follow("Đọc toàn văn báo cáo");
    await page.locator('a.value[href$="#bien_che.cong_chuc.co_mat"]').first().click();
    expect(path()).toBe("/ky-bao-cao/2025-nam/so-lieu/");
    const card = target();
    expect(await card.locator(".value-card-value").innerText()).toBe("50 người");
    expect(await card.locator(".citation-block dd").first().innerText()).toBe(
      "Đến ngày 14/12/2025, Công chức có mặt: 50 người (Sở Minh Họa và Thử Nghiệm tỉnh Ví Dụ, Báo cáo kết quả thực hiện công tác cải cách hành chính và dân chủ ở cơ sở, số 414/BC-SMHTN, ngày 19 tháng 12 năm 2025, số liệu giả định, không phải số liệu thật).",
    );

    await card.getByRole("link", { name: /^dòng \d+$/ }).click();
    expect(path()).toBe("/ky-bao-cao/2025-nam/nguon/");
    expect(await target().innerText()).toContain("gồm 50 công chức");
  });

  it("finds every sentence that cites a document, however its number is written, and reads one in its report", async () => {
    await section("Văn bản").click();
    await follow(/766\/QĐ-UBND/);
    const sentences = page.locator(".citing-sentences > li");
    expect(await sentences.count()).toBe(21);
    const spellings = await sentences.locator("mark").allInnerTexts();
    expect(spellings).toContain("Quyết định số 766/QĐ–UBND ngày 23 tháng 12 năm 2020");
    expect(spellings).toContain("Quyết định số: 766/QĐ-UBND, ngày 23 tháng 12 năm 2020");
    expect(spellings).toContain("quyết định số 766/QĐ-UBND");

    const oldest = sentences.last();
    const sentence = await oldest.locator("blockquote").innerText();
    await oldest.getByRole("link", { name: "Đến câu này trong báo cáo" }).click();
    expect(path()).toBe("/ky-bao-cao/2021-quy-1/");
    expect(await target().innerText()).toContain(sentence);
  });
});
