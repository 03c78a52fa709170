/** Every change on the page of a pair of periods, and every count of changes, computed anew from the CSV files of the demo. */
import { describe, expect, it } from "vitest";
import { readPages } from "../site/built-site.ts";
import { cellOf, isInexact, kindOf, type PeriodFile, periodFiles, qualifierOf } from "./demo-files.ts";
import { demoDist } from "./folders.ts";
import { figureIn, wordsOf } from "./page-text.ts";
import { expectChange, readChange } from "./told-change.ts";

const pairs = readPages(demoDist).filter(({ path }) => /^\/so-sanh\/[^/]+\/[^/]+\/$/.test(path));

interface ToldLine {
  readonly page: string;
  readonly table: string;
  readonly address: string;
  readonly earlier: string;
  readonly later: string;
  readonly change: string;
}

const cardLink = /href="\/ky-bao-cao\/([^/"]+)\/so-lieu\/#([\w.]+)"/g;

/** Lines in which both periods state a figure. */
const lines: ToldLine[] = pairs.flatMap(({ path, html }) =>
  [...html.matchAll(/<div class="comparison-table[^"]*" id="bang-([\w-]+)">([\s\S]*?)<\/table>/g)].flatMap(
    ([, table = "", content = ""]) =>
      [...content.matchAll(/<tr class="number"[^>]*>([\s\S]*?)<\/tr>/g)].flatMap(([, row = ""]) => {
        const [first, second] = [...row.matchAll(cardLink)];
        if (!first || !second) return [];
        const cells = [...row.matchAll(/<td[^>]*>([\s\S]*?)<\/td>/g)].map(([, cell = ""]) => wordsOf(cell));
        return {
          page: path,
          table,
          address: first[2]?.replaceAll(".", "/") ?? "",
          earlier: first[1] ?? "",
          later: second[1] ?? "",
          change: cells[2] ?? "",
        };
      }),
  ),
);

const isUnchanged = (change: string) => /^(không đổi|giữ nguyên hạng)/.test(change);

describe("the page of a pair", () => {
  it("has a line for every figure that both periods state", () => {
    expect(pairs.length).toBeGreaterThan(10);
    expect(lines.length).toBeGreaterThan(1000);
    for (const { page, address, earlier, later } of lines) expect(page, address).toBe(`/so-sanh/${earlier}/${later}/`);
  });

  it("gives the change that the two figures have", () => {
    const moved = lines.flatMap((line) => {
      const change = readChange(line.change);
      return change ? [{ ...line, change }] : [];
    });
    expect(moved.length).toBeGreaterThan(400);
    for (const { address, earlier, later, change } of moved) {
      const [was, is] = [Number(cellOf(earlier, address)), Number(cellOf(later, address))];
      const name = `${address} ${earlier} ${later}`;
      expectChange(change, { was, is, isRank: kindOf(address) === "rank", name });
      for (const period of [earlier, later]) expect(isInexact(qualifierOf(period, address)), name).toBe(false);
    }
  });

  it("says that a figure did not change only where the two are equal, or differ by less than they are rounded to", () => {
    const unchanged = lines.filter(({ change }) => isUnchanged(change));
    expect(unchanged.length).toBeGreaterThan(200);
    for (const { address, earlier, later, change } of unchanged) {
      const [was, is] = [cellOf(earlier, address), cellOf(later, address)];
      if (change.includes("làm tròn")) expect(was, address).not.toBe(is);
      else expect(Number(was), address).toBe(Number(is));
    }
  });

  it("gives a reason wherever it gives no change", () => {
    const without = lines.filter(({ change }) => !readChange(change) && !isUnchanged(change));
    expect(without.length).toBeGreaterThan(100);
    expect(
      without.filter(({ change }) => !/^(không so sánh|không tính mức thay đổi|vẫn là kết quả)/.test(change)),
    ).toEqual([]);
  });

  it("counts what changed, what did not and what is not compared, table by table and in all", () => {
    for (const { path, html } of pairs) {
      const [, contents = ""] = /<div class="comparison-contents"[^>]*>([\s\S]*?)<\/div>/.exec(html) ?? [];
      const items = [...contents.matchAll(/href="#bang-([\w-]+)">[\s\S]*?<\/a>(?:<span>([\s\S]*?)<\/span>)?/g)];
      expect(items.length, path).toBeGreaterThan(5);
      const count = (text: string, kind: string) => figureIn(new RegExp(`([\\d.]+) số ${kind}`).exec(text)?.[1] ?? "0");
      for (const [, table = "", text = ""] of items) {
        const own = lines.filter((line) => line.page === path && line.table === table);
        const changed = own.filter(({ change }) => readChange(change)).length;
        const same = own.filter(({ change }) => isUnchanged(change)).length;
        expect(count(text, "thay đổi"), `${path} ${table}`).toBe(changed);
        expect(count(text, "không đổi"), `${path} ${table}`).toBe(same);
        expect(count(text, "không so"), `${path} ${table}`).toBe(own.length - changed - same);
      }
      const [, reasons = ""] = /<section[^>]* id="khong-so"[^>]*>([\s\S]*?)<\/section>/.exec(html) ?? [];
      const told = [...reasons.matchAll(/<li[^>]*>([\d.]+) số: ([^<]*)<\/li>/g)].filter(
        ([, , reason = ""]) => !reason.startsWith("chỉ một"),
      );
      const all = lines.filter(({ page, change }) => page === path && !readChange(change) && !isUnchanged(change));
      expect(
        told.reduce((sum, [, amount = ""]) => sum + figureIn(amount), 0),
        path,
      ).toBe(all.length);
    }
  });
});

describe("the pairs that have a page", () => {
  const shape = ({ kind, cumulative, issuer }: PeriodFile) => JSON.stringify([kind, cumulative, issuer]);
  const areComparable = (earlier: PeriodFile, later: PeriodFile) =>
    shape(earlier) === shape(later) && earlier.to < later.from && ![earlier.status, later.status].includes("withdrawn");

  it("are each period with the nearest before it that compares, and with the same period of earlier years", () => {
    const expected = periodFiles.flatMap((later) => {
      const before = periodFiles.filter((earlier) => areComparable(earlier, later));
      const nearest = before.at(-1);
      return before
        .filter((earlier) => earlier === nearest || earlier.to.slice(5) === later.to.slice(5))
        .map((earlier) => `/so-sanh/${earlier.id}/${later.id}/`);
    });
    expect(expected.length).toBeGreaterThan(10);
    expect(pairs.map(({ path }) => path)).toEqual(expected.toSorted());
  });
});
