/** Every figure of the series and the areas, and of links to cards, taken or computed anew from the CSV files of the demo. */
import { describe, expect, it } from "vitest";
import { readPage, readPages } from "../site/built-site.ts";
import {
  breaks,
  cellOf,
  indicators,
  isInexact,
  kindOf,
  type PeriodFile,
  periodFiles,
  qualifierOf,
  rowOf,
} from "./demo-files.ts";
import { demoDist } from "./folders.ts";
import { figureIn, wordsOf } from "./page-text.ts";
import { expectChange, readChange, rounded } from "./told-change.ts";
import { earlierOf, ownYear, told } from "./told-series.ts";

const pages = readPages(demoDist);
const months = ({ from, to }: PeriodFile) =>
  Math.round((Date.parse(to) - Date.parse(from)) / (30.4375 * 24 * 60 * 60 * 1000));

describe("a link to the card of a figure", () => {
  // Pages that keep what was published before a correction link to what stands now.
  const current = pages.filter(({ path }) => !path.includes("/ban-truoc/"));
  const links = current.flatMap(({ path, html }) =>
    [...html.matchAll(/<a\b[^>]*href="\/ky-bao-cao\/([^/"]+)\/so-lieu\/#([\w.]+)"[^>]*>([\s\S]*?)<\/a>/g)].map(
      ([, period = "", anchor = "", text = ""]) => ({
        path,
        cell: cellOf(period, anchor.replaceAll(".", "/")),
        text: wordsOf(text),
      }),
    ),
  );
  // Headlines and the last column of a series link with words.
  const withFigure = links.filter(({ text }) =>
    /^(hơn |dưới |khoảng |hạng )?\d[\d.,]*(\/\d+)?( \((tạm tính|báo cáo .*)\))?$/.test(text),
  );

  it("shows the figure of the file, on every page: areas, tables, series, comparisons, checks", () => {
    expect(withFigure.length).toBeGreaterThan(10_000);
    for (const part of ["/linh-vuc/", "/du-lieu/", "/chi-so/", "/so-sanh/", "/doi-chieu/"]) {
      expect(withFigure.filter(({ path }) => path.startsWith(part)).length, part).toBeGreaterThan(50);
    }
    const wrong = withFigure.filter(({ text, cell }) => figureIn(text) !== Number(cell));
    expect(wrong).toEqual([]);
  });
});

describe("a series", () => {
  it("has a row for each period that states the figure, and for no other", () => {
    for (const { id = "", dia_chi = "" } of indicators) {
      const stating = periodFiles.filter((period) => cellOf(period.id, dia_chi) !== "").map((period) => period.id);
      const shown = told.filter(({ indicator }) => indicator["id"] === id).map(({ period }) => period.id);
      expect(shown.toReversed(), id).toEqual(stating);
    }
  });

  it("gives the figure of the file, with its qualifier", () => {
    expect(told.length).toBeGreaterThan(500);
    for (const { address, period, figure } of told) {
      const [table = "", row = ""] = address.split("/");
      const printed = rowOf(period.id, table, row)?.["hang_nguyen_van"];
      if (printed) expect(figure).toContain(printed);
      else expect(figureIn(figure), `${address} ${period.id}`).toBe(Number(cellOf(period.id, address)));
      const qualifier = qualifierOf(period.id, address);
      expect(figure.startsWith("hơn "), `${address} ${period.id}`).toBe(qualifier === "more_than");
      if (period.status !== "withdrawn") expect(figure.includes("tạm tính")).toBe(qualifier === "provisional");
    }
  });

  const changed = told.flatMap((row) => {
    const change = readChange(row.change);
    return change ? [{ ...row, change, earlier: earlierOf(row, change.against) }] : [];
  });

  it("gives the change that the two figures have", () => {
    expect(changed.length).toBeGreaterThan(200);
    for (const { address, period, change, earlier } of changed) {
      const [was, is] = [Number(cellOf(earlier.id, address)), Number(cellOf(period.id, address))];
      const isRank = kindOf(address) === "rank";
      expectChange(change, { was, is, isRank, name: `${address} ${earlier.id} ${period.id}` });
    }
  });

  it("computes none from a bound, across a break, from a withdrawn report, or between ranks of other totals", () => {
    for (const { indicator, address, period, earlier } of changed) {
      const name = `${address} ${earlier.id} ${period.id}`;
      for (const { id, status } of [earlier, period]) {
        expect(isInexact(qualifierOf(id, address)), name).toBe(false);
        expect(status, name).not.toBe("withdrawn");
      }
      const [table = "", row = ""] = address.split("/");
      const [was, is] = [earlier, period].map(({ id }) => rowOf(id, table, row)?.["tong_so"]);
      if (kindOf(address) === "rank") expect(is, name).toBe(was);
      if (ownYear(period.id, address)) continue;
      const isOverWindow = ["flow", "money"].includes(kindOf(address));
      const between = breaks.filter(
        ({ chi_so, ngay = "" }) =>
          chi_so === indicator["id"] && ngay > (isOverWindow ? earlier.from : earlier.to) && ngay <= period.to,
      );
      expect(between, name).toEqual([]);
    }
  });

  it("compares what counts over a period only with an equal period that shares no day", () => {
    const overWindow = changed.filter(({ address }) => ["flow", "money"].includes(kindOf(address)));
    expect(overWindow.length).toBeGreaterThan(50);
    for (const { address, period, earlier } of overWindow) {
      const name = `${address} ${earlier.id} ${period.id}`;
      expect([earlier.kind, months(earlier), earlier.cumulative], name).toEqual([
        period.kind,
        months(period),
        period.cumulative,
      ]);
      expect(earlier.to < period.from, name).toBe(true);
    }
  });

  it("says why wherever it gives no change", () => {
    const without = told.filter(({ change }) => !readChange(change));
    expect(without.length).toBeGreaterThan(100);
    const silent = without.filter(({ change }) => !/^(không |chưa có |vẫn là |giữ nguyên hạng)/.test(change));
    expect(silent.map(({ address, period, change }) => [address, period.id, change])).toEqual([]);
    for (const row of without.filter(({ change }) => /^(không đổi so|giữ nguyên hạng so)/.test(change))) {
      const [, against = ""] = /so với (.+)$/.exec(row.change) ?? [];
      expect(cellOf(row.period.id, row.address)).toBe(cellOf(earlierOf(row, against).id, row.address));
    }
  });
});

describe("how far an indicator is from its target", () => {
  const withTarget = indicators.filter(({ muc_tieu }) => muc_tieu);

  it("is the difference of the two figures of the newest report that states both", () => {
    expect(withTarget.length).toBeGreaterThan(0);
    for (const { id = "", dia_chi = "", muc_tieu = "" } of withTarget) {
      const newest = periodFiles.findLast(
        ({ id: period, status }) => cellOf(period, dia_chi) !== "" && status !== "withdrawn",
      );
      const [figure, target] = [dia_chi, muc_tieu].map((address) => Number(cellOf(newest?.id ?? "", address)));
      const words = wordsOf(readPage(demoDist, `/chi-so/${id}/`).html);
      const [, how = "", amount = ""] =
        /So với mục tiêu (còn thiếu|cao hơn mục tiêu|thấp hơn mục tiêu) ([\d.,]+)/.exec(words) ?? [];
      expect(figureIn(amount), id).toBe(rounded(Math.abs((target ?? 0) - (figure ?? 0)), 6));
      expect(how === "cao hơn mục tiêu", id).toBe((figure ?? 0) > (target ?? 0));
    }
  });
});

describe("the page of an area", () => {
  const areas = pages.filter(({ path }) => /^\/linh-vuc\/[^/]+\/$/.test(path));

  it.each(areas.map(({ path, html }) => [path, html] as const))(
    "%s gives its indicators their newest figure and change",
    (path, html) => {
      const area = path.split("/")[2];
      const [, list = ""] = /<section class="section" id="chi-so">([\s\S]*?)<\/section>/.exec(html) ?? [];
      const items = [
        ...list.matchAll(/\/chi-so\/([\w-]+)\/"[^>]*>[\s\S]*?<span>([\s\S]*?)<\/span>(?:<p>([\s\S]*?)<\/p>)?/g),
      ];
      expect(items.map(([, id]) => id)).toEqual(
        indicators.filter(({ linh_vuc }) => linh_vuc === area).map(({ id }) => id),
      );
      for (const [, id, figure = "", description = ""] of items) {
        const newest = told.find(({ indicator, period }) => indicator["id"] === id && period.status !== "withdrawn");
        expect(figureIn(figure), id).toBe(figureIn(newest?.figure ?? ""));
        expect(figure.includes("tạm tính"), id).toBe(newest?.figure.includes("tạm tính"));
        expect(wordsOf(description), id).toContain(newest?.change ?? "");
      }
    },
  );
});

describe("the list of indicators", () => {
  const { html } = readPage(demoDist, "/chi-so/");
  const entries = [...html.matchAll(/<li class="indicator-entry"[^>]*>([\s\S]*?)<\/li>/g)].map(
    ([, entry = ""]) => entry,
  );
  const partIn = (entry: string, name: string) =>
    wordsOf(new RegExp(`<p class="indicator-entry-${name}">([\\s\\S]*?)</p>`).exec(entry)?.[1] ?? "");

  it("gives each its newest figure that stands, and the change that its series gives", () => {
    expect(entries).toHaveLength(indicators.length);
    for (const entry of entries) {
      const [, id] = /\/chi-so\/([\w-]+)\//.exec(entry) ?? [];
      const newest = told.find(({ indicator, period }) => indicator["id"] === id && period.status !== "withdrawn");
      expect(figureIn(partIn(entry, "figure")), id).toBe(figureIn(newest?.figure ?? ""));
      expect(partIn(entry, "change"), id).toBe(newest?.change);
    }
  });
});
