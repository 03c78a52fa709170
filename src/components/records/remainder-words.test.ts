import { describe, expect, it } from "vitest";
import { remainderWords } from "./remainder-words.ts";

describe("remainderWords", () => {
  it.each([
    ["<=", "thấp hơn 13 người (trang này tính)"],
    [">=", "cao hơn 13 người (trang này tính)"],
  ] as const)("says for a bound %s that holds how far off it is, never a difference", (op, expected) => {
    expect(remainderWords({ op }, "holds", "13 người")).toBe(expected);
  });

  it.each([
    ["=", "chênh lệch 0,3 m² (trang này tính)"],
    ["<=", "vượt 0,3 m² (trang này tính)"],
    [">=", "thiếu 0,3 m² (trang này tính)"],
  ] as const)("says by how much a known discrepancy of %s misses", (op, expected) => {
    expect(remainderWords({ op }, "known", "0,3 m²")).toBe(expected);
  });

  it("calls what nobody has explained unexplained", () => {
    expect(remainderWords({ op: "=" }, "fails", "1 người")).toBe("còn chênh lệch chưa giải thích: 1 người");
  });
});
