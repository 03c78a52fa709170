import { describe, expect, it } from "vitest";
import { tokenize } from "./token.ts";

const folded = (text: string) => tokenize(text).map((token) => token.folded);

describe("tokenize", () => {
  it("folds words and takes a document number apart", () => {
    expect(folded("Quyết định số 140/QĐ-UBND")).toEqual(["quyet", "dinh", "so", "140", "qd", "ubnd"]);
  });

  it("reads a number the same with any separators or none", () => {
    expect(folded("7.910.443 7,910,443 7910443")).toEqual(["7910443", "7910443", "7910443"]);
  });

  it("does not take the full stop behind a number for a separator", () => {
    expect(folded("năm 2024. Đã")).toEqual(["nam", "2024", "da"]);
  });

  it("knows where words stand and where a clause starts", () => {
    expect(tokenize("có mặt: 26")).toEqual([
      { start: 0, end: 2, folded: "co", exact: "co\u0301", startsClause: false },
      { start: 3, end: 6, folded: "mat", exact: "măt\u0323", startsClause: false },
      { start: 8, end: 10, folded: "26", exact: "26", startsClause: true },
    ]);
  });
});

describe("tokenize, for search to compare", () => {
  it("takes the old and the new place of a tone for the same", () => {
    expect(tokenize("hoà")[0]?.exact).toBe(tokenize("hòa")[0]?.exact);
    expect(tokenize("bán")[0]?.exact).not.toBe(tokenize("bàn")[0]?.exact);
  });

  it("drops leading zeros and takes letters from digits", () => {
    expect(folded("04 phòng QH15 1.556,3 m²")).toEqual(["4", "phong", "qh", "15", "15563", "m", "2"]);
  });
});
