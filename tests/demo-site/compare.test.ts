/** Any two periods can be compared in the browser, figures and sentences; the figures are those of the CSV files of both. */
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { findViolations, openForAxe, setView, views } from "../site/axe.ts";
import { launchBrowser } from "../site/browser.ts";
import { readSpreadsheet } from "../spreadsheet.ts";

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser();
  page = await browser.newPage({ acceptDownloads: true });
  page.setDefaultTimeout(10_000);
});

beforeEach(() => page.goto(new URL("so-sanh/", inject("siteUrl")).href));

afterAll(() => browser.close());

async function choose(first: string, second: string) {
  await page.getByLabel("Kỳ thứ nhất").selectOption(first);
  await page.getByLabel("Kỳ thứ hai").selectOption(second);
  await page.getByRole("button", { name: "So sánh" }).click();
}

const result = () => page.locator(".pair-chooser-result");
const line = (table: string, row: string) =>
  result().getByRole("table", { name: table }).getByRole("row", { name: row }).first();

describe("two periods without a page of their own", () => {
  // 2021-quy-1: 124 dossiers, 99.4 % in time. 2022-quy-3: 146 dossiers, 96.5 % in time.
  it("are compared as on a page: both figures, the change in its unit", async () => {
    await choose("2021-quy-1", "2022-quy-3");
    await result().getByRole("heading", { name: "Quý III năm 2022 so với quý I năm 2021" }).waitFor();
    const texts = (row: string) => line("Hồ sơ thủ tục hành chính", row).getByRole("cell").allInnerTexts();
    expect(await texts("Tiếp nhận")).toEqual(["124", "146", "tăng 22 hồ sơ (17,7%)"]);
    expect(await texts("Đúng hạn")).toEqual(["99,4", "96,5", "giảm 2,9 điểm phần trăm"]);
  });

  it("are compared in the order of time, whichever is chosen first", async () => {
    await choose("2022-quy-3", "2021-quy-1");
    await result().getByRole("heading", { name: "Quý III năm 2022 so với quý I năm 2021" }).waitFor();
  });

  it("stand in the address: the same link shows the same comparison", async () => {
    await choose("2021-quy-1", "2022-quy-3");
    await result().getByRole("table").first().waitFor();
    const address = page.url();
    expect(new URL(address).search).toBe("?truoc=2021-quy-1&sau=2022-quy-3");
    await page.goto("about:blank");
    await page.goto(address);
    await line("Hồ sơ thủ tục hành chính", "Tiếp nhận").waitFor();
    expect(await page.getByLabel("Kỳ thứ nhất").inputValue()).toBe("2021-quy-1");
    await page.goBack();
    await page.goForward();
    await line("Hồ sơ thủ tục hành chính", "Tiếp nhận").waitFor();
  });

  it("can be taken as CSV, which says that the figures are invented", async () => {
    await choose("2021-quy-1", "2022-quy-3");
    const link = result().getByRole("link", { name: /CSV/ });
    const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
    const { data } = Papa.parse<Record<string, string>>(readFileSync(await download.path(), "utf8"), { header: true });
    expect(data.find((row) => row["dong"] === "co_quan" && row["cot"] === "tiep_nhan")).toMatchObject({
      gia_dinh: "true",
      gia_tri_truoc: "124",
      gia_tri_sau: "146",
      thay_doi: "22",
      thay_doi_phan_tram: "17.7",
    });
  });

  it("can be taken as a spreadsheet, whose code comes when it is asked for", async () => {
    await choose("2021-quy-1", "2022-quy-3");
    const button = result().getByRole("button", { name: "Tải dạng Excel (XLSX)" });
    const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
    expect(download.suggestedFilename()).toBe("so-sanh-2021-quy-1-2022-quy-3.xlsx");
    const [figures, about] = await readSpreadsheet(readFileSync(await download.path()));
    const received = figures?.rows.find((row) => row.includes("tiep_nhan") && row.includes("co_quan"));
    expect(received).toEqual(expect.arrayContaining([124, 146, 22, 17.7]));
    expect(about?.rows.flat().join("\n")).toContain("/so-sanh/?truoc=2021-quy-1&sau=2022-quy-3");
  });

  it("say so when the spreadsheet cannot be written", async () => {
    await choose("2021-quy-1", "2022-quy-3");
    await page.route("**/_astro/compared-workbook*", (route) => route.abort());
    await result().getByRole("button", { name: "Tải dạng Excel (XLSX)" }).click();
    await result().getByText("Chưa tải được dạng Excel").waitFor();
    await page.unroute("**/_astro/compared-workbook*");
  });

  it("bring the focus to what was found", async () => {
    await choose("2021-quy-1", "2022-quy-3");
    await result().getByRole("table").first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      "Quý III năm 2022 so với quý I năm 2021",
    );
  });

  it.each(views)("break no rule of axe $name", async (view) => {
    await setView(page, view);
    await openForAxe(page, new URL("so-sanh/?truoc=2021-quy-1&sau=2022-quy-3", inject("siteUrl")));
    await result().getByRole("table").first().waitFor();
    expect(await findViolations(page)).toEqual([]);
  });
});

describe("the sentences of two periods", () => {
  /** What differs, section by section: words with their marks, and where they stand in the reports. */
  const sentences = () =>
    page.locator(".section-difference").evaluateAll((sections) =>
      sections.map((section) => ({
        title: section.querySelector("summary :is(h3, h5)")?.textContent?.trim(),
        remark: section.querySelector("summary span")?.textContent?.trim(),
        changes: [...section.querySelectorAll("li")].map((item) => ({
          text: item.textContent?.replace(/\s+/g, " ").trim(),
          removed: [...item.querySelectorAll("del")].map(({ textContent }) => textContent),
          added: [...item.querySelectorAll("ins")].map(({ textContent }) => textContent),
          links: [...item.querySelectorAll("a")].map((link) => link.getAttribute("href")),
        })),
      })),
    );

  it("are compared in the browser as on the page of the pair", async () => {
    await page.goto(new URL("so-sanh/2025-quy-1/2025-quy-3/", inject("siteUrl")).href);
    const built = await sentences();
    expect(built.length).toBeGreaterThan(5);
    expect(built.flatMap(({ changes }) => changes.flatMap(({ removed }) => removed)).length).toBeGreaterThan(10);

    await page.goto(new URL("so-sanh/", inject("siteUrl")).href);
    // As if the pair had no page.
    await page
      .locator('.comparison-choices a[href="/so-sanh/2025-quy-1/2025-quy-3/"]')
      .evaluate((link) => link.remove());
    await choose("2025-quy-1", "2025-quy-3");
    await result().getByRole("heading", { name: "Câu chữ" }).waitFor();
    expect(await sentences()).toEqual(built);
  });

  // 2021-quy-1: 124 dossiers. 2022-quy-3: 146 dossiers.
  it("lead to their places in both reports", async () => {
    await choose("2021-quy-1", "2022-quy-3");
    const changed = result()
      .locator(".section-difference li")
      .filter({ hasText: "Câu sửa" })
      .filter({ hasText: /124.*146/s });
    await changed.first().waitFor({ state: "attached" });
    await changed.first().evaluate((item) => item.closest("details")?.setAttribute("open", ""));
    await changed.first().getByRole("link", { name: "Quý III năm 2022" }).click();
    expect(new URL(page.url()).pathname).toBe("/ky-bao-cao/2022-quy-3/");
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(await page.locator(`[id="${anchor}"]`).innerText()).toContain("146");
  });

  it("are compared where the figures of the periods are not", async () => {
    await choose("2024-6-thang", "2024-nam");
    await result().getByText("Không so sánh vì khác loại kỳ").waitFor();
    expect((await sentences()).length).toBeGreaterThan(5);
    expect(await result().getByText("không có nghĩa là tăng hay giảm").count()).toBe(1);
  });
});

describe("two periods that are not set side by side", () => {
  it("show why, and only the figures that compare all the same", async () => {
    await choose("2024-6-thang", "2024-nam");
    await result().getByText("Không so sánh vì khác loại kỳ (báo cáo 6 tháng, báo cáo năm).").waitFor();
    expect(await line("Biên chế và hợp đồng lao động", "Có mặt").count()).toBe(1);
    expect(await line("Hồ sơ thủ tục hành chính", "Tiếp nhận").count()).toBe(0);
  });

  it("of a withdrawn report show no figure and no sentence at all", async () => {
    await choose("2023-quy-1", "2024-quy-3");
    await result().getByText("Không so sánh vì một trong hai báo cáo đã thu hồi.").waitFor();
    expect(await result().getByRole("table").count()).toBe(0);
    expect(await result().locator("ins, del").count()).toBe(0);
  });

  it("twice the same one is told to be so", async () => {
    await choose("2024-nam", "2024-nam");
    await page.getByRole("status").getByText("Hãy chọn hai kỳ khác nhau").waitFor();
  });
});

describe("two periods with a page of their own", () => {
  it("lead there", async () => {
    await choose("2025-quy-3", "2025-quy-1");
    await page.waitForURL("**/so-sanh/2025-quy-1/2025-quy-3/");
  });

  it("in an address are told where their page is", async () => {
    await page.goto(new URL("so-sanh/?truoc=2025-quy-1&sau=2025-quy-3", inject("siteUrl")).href);
    await page.getByRole("status").getByRole("link").click();
    await page.waitForURL("**/so-sanh/2025-quy-1/2025-quy-3/");
  });
});

describe("without a script", () => {
  it("there is nothing to choose, and the built pairs are a list", async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(new URL("so-sanh/", inject("siteUrl")).href);
    expect(await plain.getByLabel("Kỳ thứ nhất").isVisible()).toBe(false);
    expect(await plain.getByRole("link", { name: "So với quý I năm 2025" }).count()).toBe(1);
    await plain.close();
  });
});
