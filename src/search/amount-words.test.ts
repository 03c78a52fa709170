import { describe, expect, it } from "vitest";
import { amountWord, amountWords } from "./amount-words.ts";
import { tokenize } from "./token.ts";

describe("amountWords", () => {
  it("has the words under which a rounded amount is asked for", () => {
    expect(amountWords(7_910_443_000)).toContain(amountWord(7.9e9, 2));
    expect(amountWords(7_910_443_000)).toContain(amountWord(8e9, 1));
    expect(amountWords(7_910_443_000)).not.toContain(amountWord(7.8e9, 2));
  });

  it("calls an amount the same however many of its zeros are said to count", () => {
    expect(amountWord(150_000_000, 2)).toBe(amountWord(150_000_000, 3));
  });

  it("has none for small numbers", () => {
    expect(amountWords(259)).toEqual([]);
  });

  it("stays one word of letters in the index", () => {
    const [word = ""] = amountWords(1_556_300);
    expect(tokenize(word)).toHaveLength(1);
    expect(word).toMatch(/^[a-z]+$/);
  });
});
