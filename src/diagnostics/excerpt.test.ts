import { describe, expect, it } from "vitest";
import { excerpt } from "./excerpt.ts";

/** The excerpt of a file of these lines. */
function shown(lines: readonly string[], [line, column, length]: readonly [number, number, number]): string[] {
  return excerpt({ line, column, length }, (number) => lines[number - 1]);
}

describe("excerpt", () => {
  it("shows the line before, the line, and the underline", () => {
    const lines = ["id,duoc_giao,co_mat", "cong_chuc,26,26", "vien_chuc,7.910.443,20"];
    expect(shown(lines, [3, 11, 9])).toEqual([
      "2 | cong_chuc,26,26",
      "3 | vien_chuc,7.910.443,20",
      "  |           ^^^^^^^^^",
    ]);
  });
  it("shows no line before the first", () => {
    expect(shown(["id,ten"], [1, 4, 3])).toEqual(["1 | id,ten", "  |    ^^^"]);
  });
  it("leaves out a blank line before", () => {
    expect(shown(["# A", "", "hạng III"], [3, 6, 3])).toEqual(["3 | hạng III", "  |      ^^^"]);
  });
  it("shows a longer line before in full, a very long one cut", () => {
    expect(shown(["công chức: 26 người", "26"], [2, 1, 2])[0]).toBe("1 | công chức: 26 người");
    expect(shown(["x".repeat(150), "26"], [2, 1, 2])[0]).toBe(`1 | ${"x".repeat(100)}…`);
  });
  it("aligns line numbers of different length", () => {
    const lines = [...Array(8).fill("x"), "chín", "mười"];
    expect(shown(lines, [10, 1, 4])).toEqual([" 9 | chín", "10 | mười", "   | ^^^^"]);
  });
  it("counts a letter with its marks as one column, composed or not", () => {
    expect(shown(["tổng số 26 người"], [1, 9, 2])).toEqual(["1 | tổng số 26 người", "  |         ^^"]);
    const decomposed = "tổng số 26 người".normalize("NFD");
    expect(shown([decomposed], [1, decomposed.indexOf("26") + 1, 2])).toEqual([`1 | ${decomposed}`, "  |         ^^"]);
  });
  it("underlines a whole letter where the span covers one of its marks", () => {
    expect(shown(["ệ".normalize("NFD")], [1, 2, 1])[1]).toBe("  | ^");
  });
  it("shows a tab as four spaces", () => {
    expect(shown(["a\tb26"], [1, 4, 2])).toEqual(["1 | a    b26", "  |       ^^"]);
    expect(shown(["a\tb"], [1, 2, 1])).toEqual(["1 | a    b", "  |  ^^^^"]);
  });
  it("counts wide characters as two columns", () => {
    expect(shown(["數26"], [1, 2, 2])).toEqual(["1 | 數26", "  |   ^^"]);
    expect(shown(["📊26"], [1, 3, 2])).toEqual(["1 | 📊26", "  |   ^^"]);
  });
  it("shows what a terminal would obey or hide", () => {
    expect(shown(["a\u001B[31mb"], [1, 2, 1])).toEqual(["1 | a\uFFFD[31mb", "  |  ^"]);
    expect(shown(["26\u200B"], [1, 3, 1])).toEqual(["1 | 26\uFFFD", "  |   ^"]);
  });
  it("points behind the end where something is missing", () => {
    expect(shown(["cong_chuc,26"], [1, 13, 1])).toEqual(["1 | cong_chuc,26", "  |             ^"]);
    expect(shown(["cong_chuc,26"], [1, 40, 5])).toEqual(["1 | cong_chuc,26", "  |             ^"]);
    expect(shown(["ba", ""], [2, 1, 1])).toEqual(["1 | ba", "2 |", "  | ^"]);
  });
  it("stops the underline at the end of the line", () => {
    expect(shown(["26 người"], [1, 4, 99])).toEqual(["1 | 26 người", "  |    ^^^^^"]);
  });
  it("shows a long line around the mistake only", () => {
    const line = `${"trước ".repeat(40)}26${" sau".repeat(60)}`;
    const [text = "", underline = ""] = shown([line], [1, 241, 2]);
    expect(text).toMatch(/^1 \| ….*26.*…$/);
    expect(text.length).toBe(4 + 102);
    expect(text.slice(underline.indexOf("^"), underline.lastIndexOf("^") + 1)).toBe("26");
  });
  it("shows a long line from its start when the mistake is there", () => {
    const [text, underline] = shown([`26${" sau".repeat(60)}`], [1, 1, 2]);
    expect(text).toBe(`1 | 26${" sau".repeat(24)} s…`);
    expect(underline).toBe("  | ^^");
  });
  it("shows a long line to its end when the mistake is there", () => {
    const [text = "", underline = ""] = shown([`${"trước ".repeat(40)}26`], [1, 241, 2]);
    expect(text.endsWith("trước 26")).toBe(true);
    expect(underline.length).toBe(text.length);
  });
  it("cuts the underline of a very long mistake", () => {
    const [text = "", underline = ""] = shown(["x".repeat(500)], [1, 101, 300]);
    expect(text).toBe(`1 | …${"x".repeat(100)}…`);
    expect(underline).toBe(`  |  ${"^".repeat(100)}`);
  });
  it("is empty when the line cannot be read", () => {
    expect(shown([], [4, 1, 1])).toEqual([]);
  });
});
