import { describe, expect, it } from "vitest";
import { memoryBundle } from "./memory-index.ts";
import type { SearchRecord } from "./record.ts";

const figure = (year: number, anchor: string): SearchRecord => ({
  path: `/ky-bao-cao/${year}/so-lieu/#${anchor}`,
  kind: "so_lieu",
  title: "Công chức",
  text: "",
  period: `Năm ${year}`,
  periodId: String(year),
  periodKind: "nam",
  year,
});

describe("memoryBundle", () => {
  it("has its periods newest first, though the first place lacks one of them", () => {
    const { periods } = memoryBundle([figure(2025, "a"), figure(2024, "b"), figure(2023, "a")]);
    expect(periods.map(({ year }) => year)).toEqual([2025, 2024, 2023]);
  });
});
