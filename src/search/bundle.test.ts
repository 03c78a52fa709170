import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { indexOnDisk } from "./bundle-disk.ts";
import { createShelf } from "./bundle-shelf.ts";
import { indexSite } from "./index-site.ts";
import type { SearchRecord } from "./record.ts";

const inPeriod = (periodId: string, text: string): SearchRecord => ({
  path: `/ky-bao-cao/${periodId}/#b-i.p1`,
  kind: "bao_cao",
  title: "Đầu tư công",
  text,
  period: periodId,
  periodId,
  periodKind: "quy",
  year: 2024,
  area: "Tài chính",
});
const newer = inPeriod("q2", "Đã giải ngân 9 tỷ đồng.");
const older = inPeriod("q1", "Đã giải ngân 7 tỷ đồng.");
const term: SearchRecord = { path: "/thuat-ngu/#von", kind: "thuat_ngu", title: "Vốn", text: "Tiền để đầu tư." };

const folder = mkdtempSync(join(tmpdir(), "minh-bach-bundle-"));
afterAll(() => rmSync(folder, { recursive: true }));

const vocabulary = { words: "cong 1\ndau 2\ngiai 1\nngan 1", sayings: [] };
await indexSite({ records: [newer, older, term], vocabulary }, folder);
const source = indexOnDisk(folder);
const fetched: string[] = [];
const loggedSource: typeof source = {
  ...source,
  fetchFile: (path) => {
    fetched.push(path);
    return source.fetchFile(path);
  },
};
const shelf = createShelf(loggedSource);
const [recent] = await shelf.list();
if (!recent) throw new Error("there is no bundle");
const bundle = await shelf.open(recent);

describe("a bundle", () => {
  it("finds a place by words of any of its periods, and says where they stand", async () => {
    const [hit, ...rest] = await bundle.search(["ngan", "7", "khong"]);
    expect(rest).toEqual([]);
    expect(hit).toMatchObject({
      kind: "bao_cao",
      area: "Tài chính",
      periods: [
        { id: "q2", year: 2024, kind: "quy" },
        { id: "q1", year: 2024, kind: "quy" },
      ],
      titleEnd: 4,
    });
    const [ngan = [], seven = [], nothing] = hit?.positions ?? [];
    expect(nothing).toEqual([]);
    expect(seven).toEqual([(ngan.at(-1) ?? 0) + 1]);
    expect(await hit?.records()).toEqual([newer, older]);
  });

  it("finds every place that holds any of the words", async () => {
    const hits = await bundle.search(["dau", "tien"]);
    expect(hits.map(({ kind, positions }) => [kind, positions.map(({ length }) => length)]).sort()).toEqual([
      ["bao_cao", [1, 0]],
      ["thuat_ngu", [1, 1]],
    ]);
    const alone = hits.find(({ kind }) => kind === "thuat_ngu");
    expect(alone).toMatchObject({ periods: [] });
    expect(alone).not.toHaveProperty("area");
    expect(new Set(hits.map(({ key }) => key)).size).toBe(2);
  });

  it("takes the last word of an open query for the beginning of one", async () => {
    const lengths = async (words: string[], isOpen: boolean) =>
      (await bundle.search(words, { isOpen })).map(({ positions }) => positions.map(({ length }) => length));
    expect(await lengths(["giai", "n"], false)).toEqual([[1, 0]]);
    expect(await lengths(["giai", "n"], true)).toEqual([[1, 2]]);
    expect(await lengths(["gi", "ngan"], true)).toEqual([[0, 2]]);
  });

  it("finds nothing where nothing is, not even what begins alike", async () => {
    for (const isOpen of [false, true]) {
      expect(await bundle.search(["giaizz"], { isOpen })).toEqual([]);
      expect(await bundle.search(["zzz"], { isOpen })).toEqual([]);
      expect(await bundle.search([], { isOpen })).toEqual([]);
    }
  });

  it("fetches records when they are wanted, once", async () => {
    // One that has not fetched any for the tests before.
    const [hit] = await (await createShelf(loggedSource).open(recent)).search(["von"]);
    const before = fetched.length;
    expect(await Promise.all([hit?.records(), hit?.records()])).toEqual([[term], [term]]);
    expect(await hit?.records()).toEqual([term]);
    expect(fetched.slice(before)).toHaveLength(1);
  });
});
