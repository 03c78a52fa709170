import { describe, expect, it } from "vitest";
import { correctionsOf, isOneSlip } from "./correction.ts";
import { readQuery } from "./query.ts";
import { readVocabulary } from "./vocabulary.ts";

/** Lines: 0 chuc, 1 cong, 2 dung, 3 giai, 4 ngan, 5 nhan, 6 von, 7 xay. */
const vocabulary = readVocabulary(
  ["chuc 5", "cong 9 0", "dung 3", "giai 4 4", "ngan 4 6", "nhan 8", "von 6", "xay 3 2"].join("\n"),
);
const corrected = (text: string) =>
  correctionsOf(readQuery(text).terms, vocabulary).map((terms) => terms.map(({ folded }) => folded).join(" "));

describe("correctionsOf", () => {
  it.each([
    ["a letter missing", "gii ngan", "giai ngan"],
    ["a letter too many", "giaii ngan", "giai ngan"],
    ["another letter", "giai ngam von", "giai ngan von"],
    ["two letters swapped", "xya dung", "xay dung"],
    ["a word that is another word", "giai nhan", "giai ngan"],
    ["no space", "giaingan von", "giai ngan von"],
    ["a space too many", "gi ai ngan", "giai ngan"],
  ])("mends %s", (_, typed, meant) => {
    expect(corrected(typed)[0]).toBe(meant);
  });

  it("keeps the marks of the words that were right", () => {
    const [terms] = correctionsOf(readQuery("gii ngân").terms, vocabulary);
    expect(terms?.at(-1)?.typed).toBe("ngân");
  });

  it("leaves what follows each other on the site, and a last word half typed", () => {
    expect(corrected("giai ngan von")).toEqual([]);
    expect(corrected("cong chu")).toEqual([]);
  });

  it("changes no number", () => {
    expect(corrected("12345")).toEqual([]);
  });
});

describe("isOneSlip", () => {
  it.each([
    ["abc", "abd"],
    ["abc", "ab"],
    ["abc", "xabc"],
    ["abc", "acb"],
  ])("holds for %s and %s", (a, b) => {
    expect(isOneSlip(a, b)).toBe(true);
    expect(isOneSlip(b, a)).toBe(true);
  });

  it.each([
    ["abc", "ade"],
    ["abc", "cab"],
    ["a", "abc"],
  ])("does not hold for %s and %s", (a, b) => {
    expect(isOneSlip(a, b)).toBe(false);
  });
});
