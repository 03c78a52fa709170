import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";
import { createShelf } from "./bundle-shelf.ts";
import { type IndexProgress, indexSite } from "./index-site.ts";
import type { SearchRecord } from "./record.ts";

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

function write(name: string): { outputPath: string; progress: IndexProgress[] } {
  const outputPath = join(folder, name);
  const progress: IndexProgress[] = [];
  indexSite({ records, vocabulary }, outputPath, (step) => progress.push(step));
  return { outputPath, progress };
}

describe("indexSite", () => {
  it("writes bundles that the browser's half opens, the recent one first", async () => {
    const { outputPath } = write("one");
    const shelf = createShelf(async (path) => {
      const bytes = readFileSync(join(outputPath, path));
      return path.endsWith(".json") ? bytes : gunzipSync(bytes);
    });
    const [recent, archive, ...rest] = await shelf.list();
    expect(rest).toEqual([]);
    expect(recent).toMatchObject({ isRecent: true, years: records.slice(0, 12).map(({ year }) => year) });
    if (!archive) throw new Error("there is no archive");
    expect(archive).toMatchObject({ isRecent: false, years: [2013] });
    const [hit] = await (await shelf.open(archive)).search(["giai"]);
    expect(await hit?.records()).toEqual(records.slice(12));
    expect((await shelf.vocabulary()).count("giai")).toBe(1);
  });

  it("tells of each bundle as it is written", () => {
    expect(write("two").progress.map(({ done, all, bundle }) => [done, all, bundle.isRecent])).toEqual([
      [1, 2, true],
      [2, 2, false],
    ]);
  });

  it("leaves nothing of an older index, and names the same content the same", () => {
    mkdirSync(join(folder, "three"));
    writeFileSync(join(folder, "three/old"), "");
    expect(readdirSync(write("three").outputPath)).toEqual(readdirSync(write("four").outputPath));
  });
});
