import { describe, expect, it } from "vitest";
import { openBundle } from "./bundle.ts";
import { writeBundle } from "./bundle-write.ts";
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
const periods = [
  { id: "q2", year: 2024, kind: "quy" },
  { id: "q1", year: 2024, kind: "quy" },
];

const files = writeBundle({
  records: [newer, older, term],
  periods,
  fieldsOf: ({ title, text }) => [title, text],
});
let fetched: string[] = [];
const bundle = await openBundle("recent-1", async (name) => {
  fetched.push(name);
  const bytes = files.get(name);
  if (!bytes) throw new Error(`no file ${name}`);
  return bytes;
});

describe("a bundle", () => {
  it("finds a place by words of any of its periods, and says where they stand", async () => {
    const [hit, ...rest] = await bundle.search(["ngan", "7", "khong"]);
    expect(rest).toEqual([]);
    expect(hit).toMatchObject({
      key: "recent-1/0",
      kind: "bao_cao",
      area: "Tài chính",
      periods,
      positions: [[7, 12], [13], []],
      titleEnd: 4,
    });
    expect(await hit?.records()).toEqual([newer, older]);
  });

  it("finds every place that holds any of the words", async () => {
    const hits = await bundle.search(["dau", "tien"]);
    expect(hits.map(({ kind, positions }) => ({ kind, positions }))).toEqual([
      { kind: "bao_cao", positions: [[1], []] },
      { kind: "thuat_ngu", positions: [[5], [3]] },
    ]);
    expect(hits[1]).toMatchObject({ periods: [] });
    expect(hits[1]).not.toHaveProperty("area");
  });

  it("takes the last word of an open query for the beginning of one", async () => {
    expect(await bundle.search(["giai", "n"])).toMatchObject([{ positions: [[6], []] }]);
    expect(await bundle.search(["giai", "n"], { isOpen: true })).toMatchObject([{ positions: [[6], [7, 12]] }]);
    expect(await bundle.search(["gi", "ngan"], { isOpen: true })).toMatchObject([{ positions: [[], [7, 12]] }]);
  });

  it("finds nothing where nothing is", async () => {
    expect(await bundle.search(["zzz"])).toEqual([]);
    expect(await bundle.search([])).toEqual([]);
  });

  it("asks for a file once, and for records only when they are wanted", async () => {
    fetched = [];
    const again = await bundle.search(["von"]);
    expect(fetched).toEqual([]);
    await again[0]?.records();
    await again[0]?.records();
    expect(fetched.length).toBeLessThanOrEqual(1);
  });

  it("asks again for a file that did not come", async () => {
    let fails = true;
    const shaky = await openBundle("recent-1", async (name) => {
      if (fails && name.startsWith("words")) throw new Error("offline");
      return files.get(name) ?? Uint8Array.of();
    });
    await expect(shaky.search(["von"])).rejects.toThrow("offline");
    fails = false;
    expect(await shaky.search(["von"])).toHaveLength(1);
  });
});
