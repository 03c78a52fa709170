import { describe, expect, it } from "vitest";
import { splitBundles } from "./bundle-split.ts";
import type { SearchRecord } from "./record.ts";

const record = (periodId: string, year: number): SearchRecord => ({
  path: `/ky-bao-cao/${periodId}/`,
  kind: "bao_cao",
  title: "A",
  text: periodId,
  period: periodId,
  periodId,
  periodKind: "thang",
  year,
});
const term: SearchRecord = { path: "/thuat-ngu/#a", kind: "thuat_ngu", title: "A", text: "a" };
/** Fourteen months back from February 2025: twelve are recent, two of 2024 are not. */
const months = Array.from({ length: 15 }, (_, back) => record(`t${back}`, back < 2 ? 2025 : back < 14 ? 2024 : 2023));

describe("splitBundles", () => {
  it("keeps the last twelve periods, and what belongs to none, together; older ones by year", () => {
    const parts = splitBundles([...months, term]);
    expect(
      parts.map(({ isRecent, years, periods, records }) => ({
        isRecent,
        years,
        ids: periods.map(({ id }) => id),
        count: records.length,
      })),
    ).toEqual([
      { isRecent: true, years: [2025, 2024], ids: months.slice(0, 12).map(({ text }) => text), count: 13 },
      { isRecent: false, years: [2024], ids: ["t12", "t13"], count: 2 },
      { isRecent: false, years: [2023], ids: ["t14"], count: 1 },
    ]);
  });

  it("has the recent bundle even before the first period", () => {
    expect(splitBundles([term])).toEqual([{ isRecent: true, years: [], periods: [], records: [term] }]);
  });
});
