/** Figures of reports, cards, headlines, areas, checks and documents, taken or computed anew from the files of the demo. */
import { describe, expect, it } from "vitest";
import { readPage } from "../site/built-site.ts";
import { bodyOf, cellOf, periodFiles, registerRows } from "./demo-files.ts";
import { demoDist } from "./folders.ts";
import { figureIn, partOf, wordsOf } from "./page-text.ts";
import { rounded } from "./told-change.ts";
import { holds, readFormula } from "./told-check.ts";

const newest = periodFiles.at(-1) ?? expect.fail();

describe("a figure in the text of a report", () => {
  it.each(periodFiles)("of $id is that of the file", ({ id }) => {
    const { html } = readPage(demoDist, `/ky-bao-cao/${id}/`);
    const figures = [...html.matchAll(/<data value="([^"]+)" data-cell="([^"]+)"[^>]*>([^<]+)<\/data>/g)];
    expect(figures.length).toBeGreaterThan(40);
    for (const [, value, address = "", printed = ""] of figures) {
      expect(Number(value), address).toBe(Number(cellOf(id, address)));
      if (/^[\d.,]+$/.test(printed)) expect(figureIn(printed), address).toBe(Number(value));
    }
  });
});

describe("the card of a figure", () => {
  it.each(periodFiles)("of $id has the figure of the file, and a sentence to quote that says it", ({ id }) => {
    const { html } = readPage(demoDist, `/ky-bao-cao/${id}/so-lieu/`);
    const cards = [
      ...html.matchAll(
        /<article class="value-card" id="([^"]+)"[\s\S]*?<strong>([^<]+)<\/strong>([\s\S]*?)<\/article>/g,
      ),
    ];
    expect(cards.length).toBeGreaterThan(70);
    for (const [, anchor = "", figure = "", rest = ""] of cards) {
      const cell = cellOf(id, anchor.replaceAll(".", "/"));
      expect(figureIn(figure), anchor).toBe(Number(cell));
      const [, quoted = ""] = /<dl class="citation-block"[^>]*>[\s\S]*?<dd[^>]*>([\s\S]*?)<\/dd>/.exec(rest) ?? [];
      expect(quoted, anchor).toContain(figure.trim());
    }
  });
});

describe("the home page", () => {
  const { html } = readPage(demoDist, "/");

  it("has the headlines that the newest report names, with their figures", () => {
    const cards = [...html.matchAll(/<p class="figure-card-value">([\s\S]*?)<\/p>/g)].map(([, card = ""]) =>
      wordsOf(card),
    );
    expect(newest.headlines.length).toBeGreaterThan(3);
    expect(cards).toHaveLength(newest.headlines.length);
    for (const [index, { value, outOf }] of newest.headlines.entries()) {
      const [figure = "", whole = ""] = cards[index]?.split(" / ") ?? [];
      expect(figureIn(figure), value).toBe(Number(cellOf(newest.id, value)));
      if (outOf) expect(figureIn(whole), outOf).toBe(Number(cellOf(newest.id, outOf)));
      // Not one figure stands without saying of what: the rank's, of the units that are ranked.
      expect(whole, value).toMatch(/^[\d.,]+ \p{L}/u);
    }
  });

  it("counts the figures that the text of each area states", () => {
    const report = readPage(demoDist, `/ky-bao-cao/${newest.id}/`).html;
    const stated = [...report.matchAll(/<(p|li) id="([\w-]+)\.[pi]\d+"[^>]*>([\s\S]*?)<\/\1>/g)].flatMap(
      ([, , section = "", text = ""]) =>
        [...text.matchAll(/data-cell="([^"]+)"/g)].map(([, address]) => ({ section, address })),
    );
    const items = [...html.matchAll(/href="\/linh-vuc\/([\w-]+)\/">[^<]*<\/a><span>([^<]*)<\/span>/g)];
    expect(items.length).toBeGreaterThan(8);
    for (const [, area = "", words = ""] of items) {
      const own = stated.filter(({ section }) => section === area || section.startsWith(`${area}-`));
      const [, count = "0"] = /([\d.]+) số liệu/.exec(words) ?? [];
      expect(figureIn(count), area).toBe(new Set(own.map(({ address }) => address)).size);
    }
  });
});

describe("the checks of a period", () => {
  const entriesOf = (html: string) => [...html.matchAll(/<article class="check-entry"[^>]*>([\s\S]*?)<\/article>/g)];
  const formulasOf = (html: string) =>
    [...html.matchAll(/<p class="check-formula (?:[\w-]+)"[^>]*>([\s\S]*?)<\/p>/g)].map(([, formula = ""]) =>
      readFormula(formula),
    );

  it.each(periodFiles)("of $id add up as they say, and their outcome is that of the numbers", ({ id }) => {
    const told = formulasOf(readPage(demoDist, `/doi-chieu/${id}/`).html);
    expect(told.length).toBeGreaterThan(15);
    for (const { words, left, right, relation, outcome, remainder } of told) {
      for (const { computed, total } of [left, right]) if (computed !== undefined) expect(computed, words).toBe(total);
      expect(holds(relation, left, right), words).toBe(true);
      expect(outcome === "khớp", words).toBe("=≤≥".includes(relation));
      if (remainder !== undefined) expect(remainder, words).toBe(rounded(Math.abs(left.total - right.total), 6));
    }
  });

  it("are of shares, too", () => {
    const shares = periodFiles.flatMap(({ id }) =>
      formulasOf(readPage(demoDist, `/doi-chieu/${id}/`).html).filter(
        ({ left, right }) => left.isShare || right.isShare,
      ),
    );
    expect(shares.length).toBeGreaterThan(10);
  });

  it("are counted by outcome on the page of all periods", () => {
    const { html } = readPage(demoDist, "/doi-chieu/");
    for (const { id } of periodFiles) {
      const [held, known, failed] = [...html.matchAll(new RegExp(`href="/doi-chieu/${id}/">(\\d+)</a>`, "g"))].map(
        ([, count]) => Number(count),
      );
      const outcomes = entriesOf(readPage(demoDist, `/doi-chieu/${id}/`).html).flatMap(([, entry = ""]) => {
        const all = formulasOf(entry).map(({ outcome }) => outcome);
        if (all.length === 0) return [];
        return all.find((outcome) => outcome === "không khớp") ?? all.find((outcome) => outcome !== "khớp") ?? "khớp";
      });
      const count = (wanted: string) => outcomes.filter((outcome) => outcome === wanted).length;
      expect([held, known, failed], id).toEqual([
        count("khớp"),
        count("không khớp, đã giải thích"),
        count("không khớp"),
      ]);
    }
  });
});

describe("the register of documents", () => {
  const documents = registerRows("van_ban").filter(({ so_ky_hieu }) => so_ky_hieu);
  const list = readPage(demoDist, "/van-ban/").html;
  const citedOf = (id: string) => {
    const entry = partOf(list, new RegExp(`href="/van-ban/${id}/"[\\s\\S]*?document-entry-cited">[^<]*<`));
    return figureIn(/dẫn ([\d.]+) lần/.exec(entry)?.[1] ?? "0");
  };
  const bodies = periodFiles.map(({ id }) => bodyOf(id).replaceAll("–", "-"));

  it("counts every place in the reports that cites a number, however it is written", () => {
    const byNumber = Map.groupBy(documents, ({ so_ky_hieu = "" }) => so_ky_hieu);
    let cited = 0;
    for (const [number, those] of byNumber) {
      const pattern = new RegExp(`(?<![\\d/])${number.replaceAll("/", "\\/")}(?![\\p{L}\\d])`, "gu");
      const places = bodies.reduce((sum, body) => sum + [...body.matchAll(pattern)].length, 0);
      cited += places;
      expect(
        those.reduce((sum, { id = "" }) => sum + citedOf(id), 0),
        number,
      ).toBe(places);
    }
    expect(cited).toBeGreaterThan(100);
  });

  it("shows as many sentences on the page of a document", () => {
    for (const { id = "" } of documents) {
      const { html } = readPage(demoDist, `/van-ban/${id}/`);
      const sentences = [
        ...partOf(html, /<ol class="citing-sentences[\s\S]*?<\/ol>|<ul class="citing-sentences[\s\S]*?<\/ul>/).matchAll(
          /<blockquote/g,
        ),
      ];
      expect(sentences.length, id).toBe(citedOf(id));
    }
  });
});

describe("the glossary", () => {
  const { html } = readPage(demoDist, "/thuat-ngu/");
  const terms = registerRows("thuat_ngu");
  const reports = new Map(periodFiles.map(({ id }) => [id, readPage(demoDist, `/ky-bao-cao/${id}/`).html]));
  const wordsOfBlock = (period: string, anchor: string) => {
    const block = new RegExp(`<(p|li|div) id="${anchor.replace(".", "\\.")}"[^>]*>([\\s\\S]*?)</\\1>`);
    return wordsOf(block.exec(reports.get(period) ?? "")?.[2] ?? "").toLowerCase();
  };

  it("leads from a term to places in the reports that use it", () => {
    let links = 0;
    for (const { id = "", thuat_ngu = "", viet_tat = "" } of terms) {
      const item = partOf(html, new RegExp(`<div class="glossary-item" id="${id}">[\\s\\S]*?</div>`));
      const names = [thuat_ngu, ...viet_tat.split(";")].map((name) => name.trim().toLowerCase()).filter(Boolean);
      for (const [, period = "", anchor = ""] of item.matchAll(/href="\/ky-bao-cao\/([\w-]+)\/#([\w.-]+)"/g)) {
        const words = wordsOfBlock(period, anchor);
        expect(
          names.some((name) => words.includes(name)),
          `${thuat_ngu} in ${period} ${anchor}: ${words}`,
        ).toBe(true);
        links += 1;
      }
    }
    expect(links).toBeGreaterThan(100);
  });
});
