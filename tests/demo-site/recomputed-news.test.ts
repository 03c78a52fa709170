/** What is new in each report of the demo, computed anew: what moved most, distances from targets, what is not compared. */
import { describe, expect, it } from "vitest";
import { readPage } from "../site/built-site.ts";
import {
  cellOf,
  indicators,
  isInteger,
  kindOf,
  periodFiles,
  qualifierOf,
  registerRows,
  rowOf,
  tableRows,
  tablesOf,
} from "./demo-files.ts";
import { demoDist } from "./folders.ts";
import { figureIn, partOf, wordsOf } from "./page-text.ts";
import { readChange, rounded } from "./told-change.ts";
import { earlierOf, type Told, told } from "./told-series.ts";

const [first = expect.fail(), ...later] = periodFiles;
const newest = periodFiles.at(-1) ?? expect.fail();
/** The reports that have some before them, and the home page, which tells of the newest. */
const pages = [
  ...later.map((period) => ({ period, path: `/ky-bao-cao/${period.id}/` })),
  { period: newest, path: "/" },
];

const newsOf = (path: string) =>
  partOf(readPage(demoDist, path).html, /<section class="section what-is-new"[\s\S]*?<\/section>/);

interface Item {
  readonly id: string;
  readonly detail: string;
  readonly description: string;
}

/** The indicators of a part: link, figure, sentence. */
function itemsOf(news: string, title: string): Item[] {
  const list = partOf(news, new RegExp(`<h3>${title}</h3>[\\s\\S]*?</ul>`));
  return [...list.matchAll(/\/chi-so\/([\w-]+)\/">[^<]*<\/a><span>([\s\S]*?)<\/span>(?:<p>([\s\S]*?)<\/p>)?/g)].map(
    ([, id = "", detail = "", description = ""]) => ({
      id,
      detail: wordsOf(detail),
      description: wordsOf(description),
    }),
  );
}

describe("the largest movements", () => {
  /** Size by the rule on the page: share of the earlier figure, points, share of the ranked; undefined where it is left out. */
  function sizeOf(row: Told): number | undefined {
    const change = readChange(row.change);
    if (!change) return undefined;
    const earlier = earlierOf(row, change.against);
    const [was, is] = [Number(cellOf(earlier.id, row.address)), Number(cellOf(row.period.id, row.address))];
    const [table = "", line = ""] = row.address.split("/");
    if (kindOf(row.address) === "rank") {
      return Math.abs(is - was) / Number(rowOf(row.period.id, table, line)?.["tong_so"]);
    }
    if (change.unit === "điểm phần trăm") return Math.abs(is - was) / 100;
    const isCount = Number.isInteger(is) && Number.isInteger(was) && isInteger(row.address);
    return was <= 0 || (isCount && was < 10 && is < 10) ? undefined : Math.abs(is - was) / was;
  }

  it.each(pages)(
    "on $path are the five largest, in order, with the figure and the change of their series",
    ({ period, path }) => {
      const expected = told
        .filter((row) => row.period === period)
        .flatMap((row) => {
          const size = sizeOf(row);
          return size === undefined ? [] : [{ row, size }];
        })
        .sort((a, b) => b.size - a.size)
        .slice(0, 5);
      const shown = itemsOf(newsOf(path), "Thay đổi lớn nhất");
      expect(shown.map(({ id }) => id)).toEqual(expected.map(({ row }) => row.indicator["id"]));
      for (const [index, { detail, description }] of shown.entries()) {
        const row = expected[index]?.row ?? expect.fail();
        expect(figureIn(detail), row.address).toBe(Number(cellOf(period.id, row.address)));
        expect(description, row.address).toBe(row.change);
      }
    },
  );

  it("are found in most reports", () => {
    expect(pages.filter(({ path }) => itemsOf(newsOf(path), "Thay đổi lớn nhất").length > 0).length).toBeGreaterThan(
      15,
    );
  });
});

describe("the indicators that are not compared", () => {
  it.each(pages)("on $path are counted, all in all and by reason", ({ period, path }) => {
    const rows = told.filter((row) => row.period === period);
    const without = rows.filter(({ change }) => !readChange(change) && !/^(không đổi|giữ nguyên hạng)/.test(change));
    const part = partOf(newsOf(path), /<details>[\s\S]*?chỉ số không so, và vì sao[\s\S]*?<\/details>/);
    const [, all = "0"] = /([\d.]+) chỉ số không so/.exec(part) ?? [];
    expect(figureIn(all)).toBe(without.length);
    const reasons = [...part.matchAll(/<li>([\d.]+) chỉ số: ([^<]*)<\/li>/g)];
    for (const [, count = "", reason = ""] of reasons) {
      expect(without.filter(({ change }) => change === wordsOf(reason)).length, reason).toBe(figureIn(count));
    }
    expect(reasons.reduce((sum, [, count = ""]) => sum + figureIn(count), 0)).toBe(without.length);
  });
});

describe("the distances from targets", () => {
  it.each([{ period: first, path: `/ky-bao-cao/${first.id}/` }, ...pages])(
    "on $path are those of the figures of the report",
    ({ period, path }) => {
      const stated = indicators.filter(
        ({ dia_chi = "", muc_tieu = "" }) => muc_tieu && cellOf(period.id, dia_chi) && cellOf(period.id, muc_tieu),
      );
      const shown = itemsOf(newsOf(path), "So với mục tiêu");
      expect(shown.map(({ id }) => id).toSorted()).toEqual(stated.map(({ id = "" }) => id).toSorted());
      for (const { id, detail, description } of shown) {
        const { dia_chi = "", muc_tieu = "" } = stated.find((indicator) => indicator["id"] === id) ?? {};
        const [figure, target] = [dia_chi, muc_tieu].map((address) => Number(cellOf(period.id, address)));
        const [told = "", toldTarget = ""] = detail.split(", mục tiêu ");
        expect([figureIn(told), figureIn(toldTarget)], id).toEqual([figure, target]);
        expect(told.includes("(tạm tính)"), id).toBe(qualifierOf(period.id, dia_chi) === "provisional");
        expect(figureIn(description), id).toBe(rounded(Math.abs((target ?? 0) - (figure ?? 0)), 6));
      }
    },
  );
});

describe("the corrections", () => {
  const log = registerRows("dinh_chinh");

  /** By the rule on the page: after the last day of the report before, up to that of this one; of the newest, without end. */
  it.each(pages)("on $path are those that the log has since the report before", ({ period, path }) => {
    const before = periodFiles[periodFiles.indexOf(period) - 1];
    const expected = log.filter(
      ({ ngay = "" }) => ngay > (before?.to ?? "") && (period === newest || ngay <= period.to),
    );
    const list = partOf(newsOf(path), /<h3>Đính chính, điều chỉnh<\/h3>[\s\S]*?new-part-rule/);
    const shown = [...list.matchAll(/<li>/g)].length;
    const [, more = "0"] = /([\d.]+) việc nữa/.exec(list) ?? [];
    expect(shown + figureIn(more)).toBe(expected.length);
  });

  it("stand on the page of one report each", () => {
    expect(log.length).toBeGreaterThan(3);
    const told = later.map(({ id }) => newsOf(`/ky-bao-cao/${id}/`).match(/href="\/dinh-chinh\/#/g)?.length ?? 0);
    expect(told.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(3);
  });
});

it("the first report says what is there, and nothing of movement", () => {
  const words = wordsOf(newsOf(`/ky-bao-cao/${first.id}/`));
  const tables = tablesOf(first.id);
  const figures = tables.flatMap(({ name, rows }) =>
    rows.flatMap((row) => Object.keys(row).filter((column) => row[column] && kindOf(`${name}/x/${column}`) !== "")),
  );
  const stated = indicators.filter(({ dia_chi = "" }) => cellOf(first.id, dia_chi) !== "");
  expect(words).toContain(
    `Kỳ này có ${figures.length} số liệu trong ${tables.length} bảng, ${stated.length} chỉ số theo dõi, ${tableRows(first.id, "nhiem_vu").length} nhiệm vụ và cam kết.`,
  );
  expect(words).not.toMatch(/Thay đổi lớn nhất|so với quý|so với năm/);
});
