import { describe, expect, it } from "vitest";
import { cleanCell } from "./cell-characters.ts";

describe("cleanCell", () => {
  it.each(["Công chức", "", "hai\ndòng", "m²"])("leaves %j as it is", (text) => {
    expect(cleanCell(text)).toEqual({ text });
  });

  it.each([
    ["a\u00A0b", "a b", "cell-hard-space", "a␣b"],
    ["a\u200Bb", "ab", "cell-hidden-character", "a␣b"],
    ["\uFEFFab", "ab", "cell-hidden-character", "␣ab"],
    ["a\u0000b", "ab", "cell-hidden-character", "a␣b"],
    ["a\tb", "ab", "cell-hidden-character", "a␣b"],
    [" ab  ", "ab", "cell-outer-space", "␣ab␣␣"],
  ])("mends %j", (found, text, code, marked) => {
    expect(cleanCell(found)).toMatchObject({ text, problem: { code, data: { found: marked }, replacement: text } });
  });

  it("names the hidden character", () => {
    expect(cleanCell("a\u200Bb").problem?.data).toMatchObject({ character: "U+200B" });
  });
});
