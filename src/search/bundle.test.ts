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

/** The places that hold a word, each with how often it stands there. */
const counted = async (word: string, as: "word" | "beginning" = "word") =>
  [...(await bundle.find(word, as))].map(([{ kind }, positions]) => [kind, positions.length]).sort();

describe("a bundle", () => {
  it("finds a place by words of any of its periods, and says where they stand", async () => {
    const [ngan, seven] = [await bundle.find("ngan", "word"), await bundle.find("7", "word")];
    const [hit, ...rest] = ngan.keys();
    if (!hit) throw new Error("nothing found");
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
    expect(seven.get(hit)).toEqual([(ngan.get(hit)?.at(-1) ?? 0) + 1]);
    expect(await hit.records()).toEqual([newer, older]);
  });

  it("finds every place that holds a word", async () => {
    expect(await counted("tu")).toEqual([
      ["bao_cao", 1],
      ["thuat_ngu", 1],
    ]);
    const [alone] = (await bundle.find("tien", "word")).keys();
    expect(alone).toMatchObject({ periods: [] });
    expect(alone).not.toHaveProperty("area");
  });

  it("names the sections of a report, which can be one row, and no terms", async () => {
    const [passage] = (await bundle.find("7", "word")).keys();
    const [alone] = (await bundle.find("tien", "word")).keys();
    expect(passage?.family).toMatch(/^recent-[0-9a-f]{10} .{5}$/);
    expect(alone).not.toHaveProperty("family");
  });

  it("takes a word for the beginning of one where asked to", async () => {
    expect(await counted("n")).toEqual([]);
    expect(await counted("n", "beginning")).toEqual([["bao_cao", 2]]);
    expect(await counted("gi", "beginning")).toEqual([["bao_cao", 1]]);
  });

  it("finds nothing where nothing is, not even what begins alike", async () => {
    for (const as of ["word", "beginning"] as const) {
      expect(await counted("giaizz", as)).toEqual([]);
      expect(await counted("zzz", as)).toEqual([]);
    }
  });

  it("fetches records when they are wanted, once", async () => {
    // One that has not fetched any for the tests before.
    const [hit] = (await (await createShelf(loggedSource).open(recent)).find("von", "word")).keys();
    const before = fetched.length;
    expect(await Promise.all([hit?.records(), hit?.records()])).toEqual([[term], [term]]);
    expect(await hit?.records()).toEqual([term]);
    expect(fetched.slice(before)).toHaveLength(1);
  });
});
