import { describe, expect, it } from "vitest";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { facets, type SearchRequest } from "./answer.ts";
import { answerSearch } from "./answer-search.ts";
import { memoryBundle } from "./memory-index.ts";
import type { SearchRecord } from "./record.ts";
import type { SearchIndex } from "./search-index.ts";
import { readVocabulary } from "./vocabulary.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

const later = { period: "Năm 2025", periodId: "2025-nam", periodKind: "nam", year: 2025 };
const earlier = { period: "Quý I năm 2024", periodId: "2024-quy-1", periodKind: "quy", year: 2024 };

function passage(of: typeof later, anchor: string, text: string, title = "1. Công tác chung"): SearchRecord {
  return { path: `/ky-bao-cao/${of.periodId}/#${anchor}`, kind: "bao_cao", title, text, ...of, area: "Chung" };
}

function figure(of: typeof later, value: string): SearchRecord {
  const path = `/ky-bao-cao/${of.periodId}/so-lieu/#bien_che.cong_chuc.co_mat`;
  const text = `Cơ quan có ${value} công chức.`;
  return {
    path,
    kind: "so_lieu",
    title: "Công chức có mặt",
    context: "Biên chế",
    text,
    ...of,
    figure: { value, unit: "người" },
  };
}

const records: SearchRecord[] = [
  figure(later, "26"),
  passage(later, "a.p1", "Chưa giải ngân 9.280 triệu đồng vốn đầu tư công."),
  passage(later, "a.p2", "Việc bán tài sản công theo quy định."),
  passage(later, "b", "2. Văn bản", "2. Văn bản"),
  passage(later, "b.p1", "Đã ban hành văn bản về tài sản công.", "2. Văn bản"),
  passage(later, "c.p1", "Ủy ban nhân dân giao biên chế.", "3. Giao việc"),
  passage(later, "d.p1", "Ký hợp đồng lao động.", "4. Hợp đồng"),
  figure(earlier, "24"),
  passage(earlier, "a.p1", "Chưa giải ngân 5.100 triệu đồng vốn đầu tư công."),
  { path: "/van-ban/qd-140/", kind: "van_ban", title: "Quyết định số 140/QĐ-UBND", text: "về giải ngân" },
];

const { catalog } = readBaseWith({});

const { words, sayings } = vocabularyOf(records, catalog);
let mendings = 0;
const index: SearchIndex = {
  bundles: [memoryBundle(records)],
  lexicon: { sayings },
  vocabulary: async () => {
    mendings += 1;
    return readVocabulary(words);
  },
};

async function ask(text: string, more: Partial<SearchRequest> = {}) {
  const answer = await answerSearch(index, { text, filters: {}, order: "relevance", ...more });
  return { ...answer, results: await answer.next() };
}

const marked = (parts: readonly { text: string; isMatch: boolean }[] = []) =>
  parts.filter(({ isMatch }) => isMatch).map(({ text }) => text);

describe("answerSearch", () => {
  it("gives the figure of the newest period, with its sentence and those of other periods", async () => {
    const { results } = await ask("công chức có mặt");
    expect(results[0]).toMatchObject({
      kind: "so_lieu",
      path: "/ky-bao-cao/2025-nam/so-lieu/#bien_che.cong_chuc.co_mat",
      figure: { value: "26", unit: "người", period: "Năm 2025" },
      otherPeriods: [{ title: "Quý I năm 2024", value: "24 người" }],
    });
  });

  it("gives the period whose figure was asked for", async () => {
    const { results } = await ask("24");
    expect(results[0]).toMatchObject({ kind: "so_lieu", figure: { value: "24", period: "Quý I năm 2024" } });
  });

  it("marks the passage in its sentence and folds the other period that says the same", async () => {
    const { results } = await ask("chua giai ngan");
    expect(results[0]).toMatchObject({ path: "/ky-bao-cao/2025-nam/#a.p1", place: ["Năm 2025", "Chung"] });
    expect(marked(results[0]?.excerpt?.parts)).toEqual(["Chưa giải ngân"]);
    expect(results[0]?.otherPeriods.map(({ path }) => path)).toEqual(["/ky-bao-cao/2024-quy-1/#a.p1"]);
  });

  it("shows the older period where only that one holds what was asked", async () => {
    const { results } = await ask("5.100 triệu");
    expect(results[0]?.path).toBe("/ky-bao-cao/2024-quy-1/#a.p1");
  });

  it("has one row for a heading and its paragraph", async () => {
    const { results } = await ask("văn bản");
    expect(results.filter(({ path }) => path.includes("#b"))).toHaveLength(1);
  });

  it("finds abbreviations written out", async () => {
    const { results } = await ask("UBND giao biên chế");
    expect(results[0]?.path).toBe("/ky-bao-cao/2025-nam/#c.p1");
  });

  it("says nothing in words that stand nowhere", async () => {
    // "HĐ" would say it shorter, but stands in no text: what is left of the query, "công", must not answer for it.
    const { dropped, results } = await ask("hợp đồng công");
    expect(dropped).not.toContain("HĐ");
    expect(results[0]?.path).toBe("/ky-bao-cao/2025-nam/#d.p1");
  });

  it("mends a slip and says what it looked for, and can be told not to", async () => {
    const mended = await ask("giai nagn");
    expect(mended.corrected).toBe("giải ngân");
    expect(mended.results[0]?.excerpt?.parts.some(({ isMatch }) => isMatch)).toBe(true);
    const verbatim = await ask("giai nagn", { verbatim: true });
    expect(verbatim.corrected).toBeUndefined();
    expect(verbatim.dropped).toEqual(["nagn"]);
  });

  it("asks for the use of words only where nothing holds the query as it was typed", async () => {
    mendings = 0;
    await ask("tài sản công");
    expect(mendings).toBe(0);
    await ask("giai nagn");
    expect(mendings).toBe(1);
  });

  it("tells which words stand nowhere", async () => {
    const { dropped, results } = await ask("giải ngân xyzzyq");
    expect(dropped).toEqual(["xyzzyq"]);
    expect(results.length).toBeGreaterThan(0);
  });

  it("says when no place holds all the words", async () => {
    expect((await ask("triệu công chức")).isPartial).toBe(true);
    expect((await ask("tài sản công")).isPartial).toBe(false);
  });

  it("finds only the phrase in quotes", async () => {
    expect((await ask('"sản tài công"')).total).toBe(0);
    expect((await ask('"tài sản công"')).total).toBe(2);
  });

  it("narrows by year and kind and counts what each choice would leave", async () => {
    const { total, counts, results } = await ask("giải ngân", { filters: { nam: ["2024"], loai: ["bao_cao"] } });
    expect(total).toBe(1);
    expect(results.map(({ path }) => path)).toEqual(["/ky-bao-cao/2024-quy-1/#a.p1"]);
    expect(Object.fromEntries(counts.nam)).toEqual({ "2024": 1, "2025": 1 });
    expect(Object.fromEntries(counts.loai)).toEqual({ bao_cao: 1 });
  });

  it.each(["giải ngân", "văn bản", "tài sản công", "công chức", "2024"])(
    "counts the rows that are shown, with every choice: “%s”",
    async (text) => {
      const shownOf = async (filters: SearchRequest["filters"]) => {
        const { next, total, counts } = await answerSearch(index, { text, filters, order: "relevance" });
        let shown = 0;
        for (let batch = await next(); batch.length > 0; batch = await next()) shown += batch.length;
        expect(shown).toBe(total);
        return { shown, counts };
      };
      const { shown, counts } = await shownOf({});
      expect(shown).toBeGreaterThan(0);
      for (const facet of facets)
        for (const [value, count] of counts[facet]) {
          const narrowed = await shownOf({ [facet]: [value] });
          expect([facet, value, narrowed.shown]).toEqual([facet, value, count]);
        }
    },
  );

  it("counts a choice by the periods that the other choices leave", async () => {
    const { counts } = await ask("giải ngân", { filters: { loai_ky: ["quy"] } });
    expect(Object.fromEntries(counts.nam)).toEqual({ "2024": 1 });
  });

  it("puts what belongs to no period last when sorted by time", async () => {
    const { results } = await ask("giải ngân", { order: "newest" });
    expect(results.at(-1)?.kind).toBe("van_ban");
  });

  it("sorts by the newest of the periods that are asked for", async () => {
    const middle = { period: "Quý II năm 2024", periodId: "2024-quy-2", periodKind: "quy", year: 2024 };
    const both = [passage(later, "e.p1", "Đã mua máy chủ."), passage(earlier, "e.p1", "Đã mua máy chủ.")];
    const alone = passage(middle, "f.p1", "Đã mua máy chủ và máy in màu cho mọi phòng, ban.");
    const [newest, oldest] = both;
    if (!newest || !oldest) throw new Error("there are two passages");
    const { next } = await answerSearch(
      { ...index, bundles: [memoryBundle([newest, alone, oldest])] },
      { text: "máy chủ", filters: { nam: ["2024"] }, order: "newest" },
    );
    expect((await next()).map(({ record }) => record.periodId)).toEqual(["2024-quy-2", "2024-quy-1"]);
  });

  it("answers an empty query with nothing", async () => {
    const { total, results } = await ask(" ");
    expect([total, results]).toEqual([0, []]);
  });
});
