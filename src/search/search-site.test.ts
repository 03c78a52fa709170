import { describe, expect, it } from "vitest";
import { toPagefindRecord } from "./pagefind-record.ts";
import { readQuery } from "./query.ts";
import type { SearchRecord } from "./record.ts";
import { type Pagefind, type PagefindResult, searchSite } from "./search-site.ts";

/** What Pagefind answers to the queries it must be asked; nothing to all others. */
function pagefindWith(answers: Readonly<Record<string, readonly PagefindResult[]>>): Pagefind {
  return { init: async () => {}, search: async (query) => ({ results: answers[query] ?? [] }) };
}

function result(text: string, found: { score?: number; words?: number[] } = {}): PagefindResult {
  const record: SearchRecord = { path: `/ky-bao-cao/a/#${text}`, kind: "bao_cao", title: "Mục", text };
  const stored = toPagefindRecord(record, 1);
  return { id: text, score: 1, words: [], ...found, data: async () => ({ ...stored, raw_url: stored.url }) };
}

async function firstBatch(pagefind: Pagefind, typed: string) {
  const { total, isPartial, next } = await searchSite(pagefind, readQuery(typed));
  return { total, isPartial, texts: (await next()).map(({ text }) => text) };
}

describe("searchSite", () => {
  it("asks for the phrase and for the words, with đ as in the index", async () => {
    const both = result("đầu tư công");
    const pagefind = pagefindWith({ '"d\u0335ầu tư"': [both], "d\u0335ầu tư": [result("tư vấn, đầu năm"), both] });
    expect(await firstBatch(pagefind, "Đầu tư")).toEqual({
      total: 2,
      isPartial: false,
      texts: ["đầu tư công", "tư vấn, đầu năm"],
    });
  });

  it("fetches first where the words stand side by side, though Pagefind scores others higher", async () => {
    const far = Array.from({ length: 40 }, (_, index) =>
      result(`ngân sách giải trình ${index}`, { score: 9, words: [1, 30] }),
    );
    const near = result("giải ngân", { words: [4, 5] });
    const { total, texts } = await firstBatch(pagefindWith({ "giai ngan": [...far, near] }), "giai ngan");
    expect(total).toBe(41);
    expect(texts).toHaveLength(30);
    expect(texts[0]).toBe("giải ngân");
  });

  it("gives the rest batch by batch, then nothing", async () => {
    const results = Array.from({ length: 35 }, (_, index) => result(`giải ngân ${index}`));
    const { next } = await searchSite(pagefindWith({ "giai ngan": results }), readQuery("giai ngan"));
    expect([(await next()).length, (await next()).length, (await next()).length]).toEqual([30, 5, 0]);
  });

  it("gives places with most of the words, and says so, where none has all", async () => {
    const [one, two] = [result("giải ngân"), result("camera và giải ngân")];
    const pagefind = pagefindWith({ camera: [two], giải: [one, two], ngân: [one, two] });
    expect(await firstBatch(pagefind, "camera giải ngân bò")).toEqual({
      total: 2,
      isPartial: true,
      texts: ["camera và giải ngân", "giải ngân"],
    });
  });

  it("gives only the phrase to a query in quotes", async () => {
    const pagefind = pagefindWith({ "giải ngân": [result("giải trình ngân sách")] });
    expect(await firstBatch(pagefind, '"giải ngân"')).toEqual({ total: 0, isPartial: false, texts: [] });
  });
});
