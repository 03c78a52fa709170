import { describe, expect, it } from "vitest";
import { findAmounts } from "./amount.ts";

const read = (text: string) => findAmounts(text).map(({ value, significant }) => [value, significant]);

describe("findAmounts", () => {
  it.each([
    ["7,9 tỷ", 7_900_000_000, 2],
    ["7,9 tỉ đồng", 7_900_000_000, 2],
    ["7.9 ty", 7_900_000_000, 2],
    ["150 triệu", 150_000_000, 2],
    ["8 TỶ", 8_000_000_000, 1],
    ["7.910.443 nghìn đồng", 7_910_443_000, 7],
    ["7,910,443", 7_910_443, 7],
    ["7910443", 7_910_443, 7],
    ["1.556,3 m²", 1556.3, 5],
    ["969.4", 969.4, 4],
    ["2 nghìn tỷ", 2_000_000_000_000, 1],
  ])("reads %s", (text, value, significant) => {
    expect(read(text)).toEqual([[value, significant]]);
  });

  it("knows where the amount stands", () => {
    const [found] = findAmounts("vốn 7,9 tỷ đồng");
    expect([found?.start, found?.end, found?.isScaled]).toEqual([4, 10, true]);
  });

  it("takes no date, no number of a document and no share for an amount", () => {
    expect(read("31/7/2024, 140/QĐ-UBND, 17/17")).toEqual([]);
  });

  it("takes no word that only begins like a magnitude for one", () => {
    expect(read("5 tin bài")).toEqual([[5, 1]]);
  });
});
