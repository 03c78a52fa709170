import { describe, expect, it } from "vitest";
import type { Release } from "../../derive/calendar.ts";
import { releaseTable } from "./release-table.ts";

const release: Release = {
  id: "dot-1",
  periodId: "2026-quy-1",
  expected: "2026-03-20",
  published: undefined,
  timing: { kind: "unknown" },
  reason: undefined,
};

const texts = (changes: Partial<Release> = {}, day?: string) => {
  const [row] = releaseTable([{ ...release, ...changes }], day).rows;
  return [row?.title, ...(row?.cells.map((cell) => cell?.text) ?? [])];
};

describe("releaseTable", () => {
  it("names a period that is not published yet, and says no more than that", () => {
    expect(texts()).toEqual(["Quý I năm 2026", "20/3/2026", "chưa công bố", "", ""]);
  });

  it("tells how late a report was, and why", () => {
    const timing = { kind: "late", due: "2026-03-20", done: "2026-03-23", days: 3 } as const;
    expect(texts({ published: "2026-03-23", timing, reason: "Rà soát lại." })).toEqual([
      "Quý I năm 2026",
      "20/3/2026",
      "23/3/2026",
      "muộn 3 ngày",
      "Rà soát lại.",
    ]);
  });

  it("tells of a report that is not published how late it is on the day that is given", () => {
    expect(texts({}, "2026-03-20")[3]).toBe("");
    expect(texts({}, "2026-04-01")[3]).toBe("đã quá 12 ngày, tính đến 01/4/2026");
    expect(texts({ expected: undefined }, "2026-04-01")[3]).toBe("");
  });

  it.each([
    ["2026-nam", "Năm 2026"],
    ["2026-6-thang", "6 tháng đầu năm 2026"],
    ["chuyen-de-1", "chuyen-de-1"],
  ])("tells %s as %s", (periodId, title) => {
    expect(texts({ periodId })[0]).toBe(title);
  });
});
