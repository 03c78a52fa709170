/** Corrections, glossary, documents, evidence of tasks and folded tables of the demo, beside the files they come from. */
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { launchBrowser } from "../site/browser.ts";
import { readPage } from "../site/built-site.ts";
import { bodyOf, periodFiles, registerRows, tableRows } from "./demo-files.ts";
import { demoDist } from "./folders.ts";
import { partOf, wordsOf } from "./page-text.ts";
import { demoPaths } from "./pages.ts";

/** "2022-07-11" is "11/7/2022": a month from March on has no leading zero. */
const dayInWords = (day: string) => {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
};

const titles = new Map(periodFiles.map(({ id, title }) => [id, title]));

describe("the log of corrections", () => {
  const { html } = readPage(demoDist, demoPaths.corrections);
  const entryOf = (id: string) => wordsOf(partOf(html, new RegExp(`<article[^>]* id="${id}"[\\s\\S]*?</article>`)));
  const rows = registerRows("dinh_chinh");

  it.each(rows)("tells $id with its day, its period, the reason and the state before it", (row) => {
    const { id = "", ngay = "", ky = "", ly_do = "", loai } = row;
    const entry = entryOf(id);
    expect(entry).toContain(
      `${dayInWords(ngay)} · ${loai === "dinh_chinh" ? "Đính chính" : "Điều chỉnh"} · ${titles.get(ky)}`,
    );
    expect(entry).toContain(ly_do);
    expect(entry).toContain(`Bản trước ngày ${dayInWords(ngay)}`);
  });

  it("gives the old and the new figure of each cell that was changed", () => {
    const cells = rows.filter(({ o = "" }) => /^\w+\/\w+\/\w+$/.test(o));
    expect(cells.length).toBeGreaterThan(2);
    for (const { id = "", cu = "", moi = "" } of cells) {
      const [, before = "", after = ""] = /Trước (\S+) .*? Nay (\S+) /.exec(entryOf(id)) ?? [];
      expect(
        [before, after].map((figure) => Number(figure.replaceAll(".", ""))),
        id,
      ).toEqual([Number(cu), Number(moi)]);
    }
  });

  it("is newest first", () => {
    const days = [...html.matchAll(/<time datetime="([\d-]+)"/g)].map(([, day]) => day);
    expect(days).toEqual(
      rows
        .map(({ ngay }) => ngay)
        .sort()
        .reverse(),
    );
  });
});

describe("the glossary", () => {
  const { html } = readPage(demoDist, demoPaths.glossary);

  it("says of each term where every report that uses it does so first", () => {
    const terms = registerRows("thuat_ngu");
    let links = 0;
    for (const { id = "", thuat_ngu = "", viet_tat = "" } of terms) {
      const item = partOf(html, new RegExp(`<div class="glossary-item" id="${id}">[\\s\\S]*?</dl>|$`)).split(
        '<div class="glossary-item"',
      )[1];
      const uses = [...(item ?? "").matchAll(/href="\/ky-bao-cao\/([^/]+)\/#([^"]+)"/g)];
      if (uses.length === 0) expect(wordsOf(item ?? ""), id).toContain("Chưa báo cáo nào trên trang này dùng.");
      const words = [thuat_ngu, ...viet_tat.split(";")].filter(Boolean).map((word) => word.trim().toLowerCase());
      for (const [, period = "", anchor = ""] of uses) {
        const report = readPage(demoDist, `/ky-bao-cao/${period}/`).html;
        const place = report.indexOf(`id="${anchor}"`);
        expect(place, `${period} ${anchor}`).toBeGreaterThan(0);
        const block = wordsOf(report.slice(report.indexOf(">", place) + 1, place + 3000)).toLowerCase();
        expect(
          words.some((word) => block.includes(word)),
          `${id} in ${period}`,
        ).toBe(true);
        links += 1;
      }
      const stated = periodFiles.filter((period) =>
        bodyOf(period.id)
          .toLowerCase()
          .includes(words[0] ?? ""),
      );
      if (viet_tat === "") expect(uses.length, id).toBeLessThanOrEqual(stated.length);
    }
    expect(links).toBeGreaterThan(200);
  });
});

describe("the page of a document", () => {
  it("tells one number that was printed for two subjects as the quirk it is, each with its sentences", () => {
    const words = wordsOf(readPage(demoDist, "/van-ban/kh-314-smh-2022/").html);
    expect(words).toContain("Một số ký hiệu, 2 nội dung khác nhau.");
    expect(words).toContain("chuyển đổi vị trí công tác quy chế dân chủ");
    expect(words).toContain("Thực hiện chuyển đổi vị trí công tác theo Kế hoạch số 314/KH-SMH");
    expect(words).toContain("Quy chế dân chủ được rà soát theo Kế hoạch số 314/KH-SMH");
  });

  it("lists every way in which the reports write it", () => {
    const { html } = readPage(demoDist, demoPaths.document);
    const marks = [...html.matchAll(/<mark>([\s\S]*?)<\/mark>/g)].map(([, mark = ""]) => wordsOf(mark));
    const facts = wordsOf(partOf(html, /<dl class="definition-list">[\s\S]*?<\/dl>/));
    const spellings = new Set(marks);
    expect(spellings.size).toBe(5);
    for (const spelling of spellings) {
      expect(facts).toContain(`${spelling} (${marks.filter((mark) => mark === spelling).length} câu)`);
    }
  });
});

describe("a task", () => {
  it("links the document that shows it was done, wherever a report names one", () => {
    const { html } = readPage(demoDist, demoPaths.tasks);
    const done = periodFiles.flatMap(({ id }) =>
      tableRows(id, "nhiem_vu").flatMap(({ id: task = "", minh_chung = "" }) =>
        minh_chung === "" ? [] : minh_chung.split(";").map((document) => ({ task, document })),
      ),
    );
    expect(done.length).toBeGreaterThan(5);
    for (const { task, document } of done) {
      expect(partOf(html, new RegExp(`<article[^>]* id="${task}"[\\s\\S]*?</article>`)), task).toContain(
        `href="/van-ban/${document}/"`,
      );
    }
  });
});

describe("the calendar", () => {
  it("says up to which day it counts, which is a day of the data where the build has none", () => {
    const words = wordsOf(readPage(demoDist, demoPaths.calendar).html);
    const built = /Trang này được dựng ngày \d/.test(words);
    if (!built) expect(words).toContain("Ngày mới nhất trong dữ liệu của trang là 20/12/2025");
    expect(words).toContain("không theo ngày bạn đang xem");
  });
});

describe("the page of a table, without JavaScript", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser();
    page = await browser.newPage({ javaScriptEnabled: false });
  });

  afterAll(() => browser.close());

  const isSeen = (period: string) => page.locator(`[id="${period}"] table`).isVisible();

  it("shows the newest period, folds the others, and shows the one that a link asks for", async () => {
    await page.goto(new URL(demoPaths.table, inject("siteUrl")).href);
    expect(await isSeen("2025-nam")).toBe(true);
    expect(await isSeen("2022-nam")).toBe(false);
    await page.locator('[id="2022-nam"] summary').click();
    expect(await isSeen("2022-nam")).toBe(true);

    await page.goto("about:blank");
    await page.goto(new URL(`${demoPaths.table}#2023-quy-1`, inject("siteUrl")).href);
    expect(await isSeen("2023-quy-1")).toBe(true);
    expect(await isSeen("2022-nam")).toBe(false);
  });
});
