import { describe, expect, it } from "vitest";
import { compareVietnamese } from "./collate.ts";

function sorted(...words: string[]): string[] {
  return words.toSorted(compareVietnamese);
}

describe("compareVietnamese", () => {
  it("orders tones ngang, huyền, hỏi, ngã, sắc, nặng", () => {
    expect(sorted("mạ", "má", "mã", "mả", "mà", "ma")).toEqual(["ma", "mà", "mả", "mã", "má", "mạ"]);
  });
  it("puts đ after every d", () => {
    expect(sorted("đa", "dy", "e", "da")).toEqual(["da", "dy", "đa", "e"]);
  });
  it("puts ă and â after a", () => {
    expect(sorted("ân", "ăn", "an", "ba")).toEqual(["an", "ăn", "ân", "ba"]);
  });
  it("puts ô and ơ after o, ư after u", () => {
    expect(sorted("ơn", "ôn", "on", "ưa", "ua")).toEqual(["on", "ôn", "ơn", "ua", "ưa"]);
  });
  it("puts capitals among small letters", () => {
    expect(sorted("Ủy ban", "sở", "Thanh tra", "Bộ")).toEqual(["Bộ", "sở", "Thanh tra", "Ủy ban"]);
  });
  it("orders digits by the number they make", () => {
    expect(sorted("140/QĐ-UBND", "29/QĐ-STTTT", "1300/QĐ-UBND")).toEqual([
      "29/QĐ-STTTT",
      "140/QĐ-UBND",
      "1300/QĐ-UBND",
    ]);
  });
  it("finds equal words equal", () => {
    expect(compareVietnamese("biên chế", "biên chế")).toBe(0);
  });
});
