import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readBaseWith } from "../../tests/fixtures/site.ts";
import { indexOnDisk } from "./bundle-disk.ts";
import { createShelf } from "./bundle-shelf.ts";
import { type IndexProgress, indexSite } from "./index-site.ts";
import { memoryBundle } from "./memory-index.ts";
import type { SearchRecord } from "./record.ts";
import { searchRecords } from "./records.ts";
import { readVocabulary } from "./vocabulary.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

const folder = mkdtempSync(join(tmpdir(), "minh-bach-index-"));
afterAll(() => rmSync(folder, { recursive: true }));

const records: SearchRecord[] = Array.from({ length: 13 }, (_, back) => ({
  path: `/ky-bao-cao/${2025 - back}/#a.p1`,
  kind: "bao_cao",
  title: "A. Mục",
  text: `Đã giải ngân năm ${2025 - back}.`,
  period: String(2025 - back),
  periodId: String(2025 - back),
  periodKind: "nam",
  year: 2025 - back,
}));
const vocabulary = { words: "giai 1", sayings: [] };

async function write(name: string): Promise<{ outputPath: string; progress: IndexProgress[] }> {
  const outputPath = join(folder, name);
  const progress: IndexProgress[] = [];
  await indexSite({ records, vocabulary }, outputPath, (step) => progress.push(step));
  return { outputPath, progress };
}

describe("indexSite", () => {
  it("writes bundles that the browser's half opens, the recent one first", async () => {
    const { outputPath } = await write("one");
    const shelf = createShelf(indexOnDisk(outputPath));
    const [recent, archive, ...rest] = await shelf.list();
    expect(rest).toEqual([]);
    expect(recent).toMatchObject({ isRecent: true, years: records.slice(0, 12).map(({ year }) => year) });
    if (!archive) throw new Error("there is no archive");
    expect(archive).toMatchObject({ isRecent: false, years: [2013] });
    const [hit] = (await (await shelf.open(archive)).find("giai", "word")).keys();
    expect(await hit?.records()).toEqual(records.slice(12));
    expect((await shelf.vocabulary()).count("giai")).toBe(1);
  });

  it("tells of each bundle as it is written", async () => {
    expect((await write("two")).progress.map(({ done, all, bundle }) => [done, all, bundle.isRecent])).toEqual([
      [1, 2, true],
      [2, 2, false],
    ]);
  });

  it("leaves nothing of an older index, and names the same content the same", async () => {
    mkdirSync(join(folder, "three"));
    writeFileSync(join(folder, "three/old"), "");
    const [three, four] = [await write("three"), await write("four")];
    expect(readdirSync(three.outputPath)).toEqual(readdirSync(four.outputPath));
  });

  it("ships nothing of Pagefind that the site does not use", async () => {
    const files = readdirSync((await write("five")).outputPath, { recursive: true, encoding: "utf8" });
    expect(files.filter((file) => /ui|highlight|worker|playground|fragment/.test(file))).toEqual([]);
    expect(files.filter((file) => file.endsWith("wasm.unknown.pagefind"))).toHaveLength(1);
  });

  it("finds through Pagefind what stands in the places, word by word", async () => {
    const { catalog } = readBaseWith({});
    const all = searchRecords(catalog);
    const file = vocabularyOf(all, catalog);
    const outputPath = join(folder, "six");
    await indexSite({ records: all, vocabulary: file }, outputPath);
    const shelf = createShelf(indexOnDisk(outputPath));
    const [recent] = await shelf.list();
    if (!recent) throw new Error("there is no bundle");
    const [found, expected] = [await shelf.open(recent), memoryBundle(all)];
    const words = [...readVocabulary(file.words).words.keys()];
    expect(words.length).toBeGreaterThan(40);
    for (const word of words)
      for (const as of ["word", "beginning"] as const) {
        const seen = async ({ find }: typeof found) =>
          [...(await find(word, as))].map(([{ kind }, positions]) => JSON.stringify({ kind, positions })).sort();
        expect(await seen(found), word).toEqual(await seen(expected));
      }
  });

  it("finds every word that begins as asked, though they stand in many parts of the index", async () => {
    const letters = [..."abcdefghijklmnopqrstuvwxyz"];
    const text = letters.flatMap((second) => letters.map((third) => `c${second}${third}`)).join(" ");
    const places = ["a", "b", "d", "e"].map(
      (id): SearchRecord => ({ path: `/thuat-ngu/#${id}`, kind: "thuat_ngu", title: "Ba", text }),
    );
    const outputPath = join(folder, "seven");
    const { catalog } = readBaseWith({});
    await indexSite({ records: places, vocabulary: vocabularyOf(places, catalog) }, outputPath);
    const shelf = createShelf(indexOnDisk(outputPath));
    const [recent] = await shelf.list();
    if (!recent) throw new Error("there is no bundle");
    const found = await (await shelf.open(recent)).find("c", "beginning");
    expect([...found.values()].map(({ length }) => length)).toEqual([676, 676, 676, 676]);
  });

  it("finds every number that begins as asked, though they stand in many parts of the index", async () => {
    const numbers = Array.from({ length: 3000 }, (_, index) => String(7000 + 7 * index));
    const places = Array.from({ length: 100 }, (_, at): SearchRecord => {
      const text = numbers.slice(30 * at, 30 * (at + 1)).join(" ");
      return { path: `/thuat-ngu/#${at}`, kind: "thuat_ngu", title: "Số", text };
    });
    const outputPath = join(folder, "eight");
    const { catalog } = readBaseWith({});
    await indexSite({ records: places, vocabulary: vocabularyOf(places, catalog) }, outputPath);
    const [recent] = await createShelf(indexOnDisk(outputPath)).list();
    if (!recent) throw new Error("there is no bundle");
    for (const beginning of ["700", "109", "137", "175", "250", "280"]) {
      // Each by someone who has looked for nothing yet.
      const bundle = await createShelf(indexOnDisk(outputPath)).open(recent);
      const found = [...(await bundle.find(beginning, "beginning")).values()].flat();
      expect(found.length, beginning).toBe(numbers.filter((number) => number.startsWith(beginning)).length);
    }
  });
});
