/** The report page says what the source says: every line of it, in its order, and nothing between that is no editor's. */
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { plain, sourceLines } from "../source-text.ts";
import { launchBrowser } from "./browser.ts";
import { pagePaths, period } from "./pages.ts";

const lines = sourceLines(period);
const isBody = ({ line }: { line: number }) => line >= 11 && line <= 347;
/** From "Thực hiện Kế hoạch số 2261/KH-UBND" to "Trên đây là Báo cáo". */
const body = lines.filter(isBody);
/** Head and foot of the paper: number, place and date, title, recipients, signer. */
const formalities = lines.filter((line) => !isBody(line));

let browser: Browser;
let article = "";
let page = "";

beforeAll(async () => {
  browser = await launchBrowser();
  const report = await browser.newPage();
  await report.goto(new URL(pagePaths.report, inject("siteUrl")).href);
  const texts = await report.evaluate(() => {
    const main = document.querySelector("main");
    const words = document.querySelector("article");
    const wholePage = main?.innerText ?? "";
    for (const editorial of words?.querySelectorAll(".note, .data-table, .chart") ?? []) editorial.remove();
    for (const block of words?.querySelectorAll("p, li, h2, h3, h4, h5") ?? []) block.prepend(" ");
    return { article: words?.textContent ?? "", page: wholePage };
  });
  article = plain(texts.article);
  page = plain(texts.page);
});

afterAll(() => browser.close());

/** Looks for the lines one after another; gives those not found, and the text that stands between those found. */
function follow(text: string): { missing: string[]; between: string[] } {
  const missing: string[] = [];
  const between: string[] = [];
  let end = 0;
  for (const { line, text: wanted } of body) {
    const start = text.indexOf(wanted, end);
    if (start === -1) {
      missing.push(`${line}: ${wanted}`);
      continue;
    }
    between.push(text.slice(end, start).trim());
    end = start + wanted.length;
  }
  between.push(text.slice(end).trim());
  return { missing, between: between.filter((rest) => rest !== "") };
}

describe("the report page", () => {
  it("has every line of the source's body, in order", () => {
    expect(body.at(0)?.text).toMatch(/^Thực hiện Kế hoạch số 2261\/KH-UBND/);
    expect(body.at(-1)?.text).toMatch(/^Trên đây là Báo cáo/);
    expect(body.length).toBeGreaterThan(150);
    expect(follow(article).missing).toEqual([]);
  });

  it("adds no word to the source's own", () => {
    expect(follow(article).between).toEqual([]);
  });

  it.each(formalities.map(({ text }) => text.replace(/^(Số|Nơi nhận): ?/, "")).filter(Boolean))(
    "shows “%s” from the head and foot of the paper",
    (text) => expect(page).toContain(text),
  );
});
