import { describe, expect, it } from "vitest";
import { bundlesFor, createShelf } from "./bundle-shelf.ts";

const recent = { folder: "recent-1", years: [2025, 2024], isRecent: true };
const archives = [2024, 2023, 2022].map((year) => ({ folder: `${year}-1`, years: [year], isRecent: false }));
const entries = [recent, ...archives];
const list = { bundles: entries, engine: "pagefind-1", lexicon: "l", vocabulary: "v" };
const openPagefind = async () => () => async () => new Map();
const toBytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe("bundlesFor", () => {
  it("opens the recent bundle alone, unless more is asked", () => {
    expect(bundlesFor(entries, { years: [] })).toEqual([recent]);
  });

  it("opens archives back to a year", () => {
    expect(bundlesFor(entries, { sinceYear: 2023, years: [] })).toEqual([recent, ...archives.slice(0, 2)]);
  });

  it("opens the archives of the years that are filtered for", () => {
    expect(bundlesFor(entries, { years: [2022] })).toEqual([recent, archives[2]]);
  });
});

describe("a shelf", () => {
  it("asks for the list once, but again when it did not come", async () => {
    let asked = 0;
    const shelf = createShelf({
      openPagefind,
      fetchFile: async () => {
        asked += 1;
        if (asked === 1) throw new Error("offline");
        return toBytes(list);
      },
    });
    await expect(shelf.list()).rejects.toThrow("offline");
    expect(await shelf.list()).toEqual(entries);
    expect(await shelf.list()).toEqual(entries);
    expect(asked).toBe(2);
  });

  it("opens an archive though the recent bundle is missing", async () => {
    const facts = {
      periods: [],
      ids: "",
      idLength: 0,
      placesPerFile: 1,
      kindOf: [],
      titleEndOf: [],
      headings: [],
      families: "",
      familyLength: 0,
      areas: [],
      areaOf: [],
      periodSets: [],
      periodSetOf: [],
    };
    const shelf = createShelf({
      openPagefind,
      fetchFile: async (path) => {
        if (path.startsWith("recent")) throw new Error("404");
        if (path === "bundles.json") return toBytes(list);
        return toBytes(path === "l" ? { words: "", sayings: [] } : facts);
      },
    });
    const [archive] = archives;
    if (!archive) throw new Error("there is no archive");
    await expect(shelf.open(recent)).rejects.toThrow("404");
    expect((await shelf.open(archive)).periods).toEqual([]);
  });
});
