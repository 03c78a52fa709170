import { expect, it } from "vitest";
import { spellOut } from "./spelling.ts";

const record = {
  path: "/a",
  kind: "bao_cao",
  title: "6. Tài chính công",
  text: "Chưa Giải ngân vốn của UBND.",
} as const;
const typed = (...words: readonly string[]) => ({
  terms: words.map((word) => ({ folded: word, typed: word })),
  weights: words.map(() => 1 / words.length),
});

it("writes the words as the place has them, in lower case but for abbreviations", () => {
  expect(spellOut(typed("giai", "ngan"), record)).toBe("giải ngân");
  expect(spellOut(typed("von", "cua", "ubnd"), record)).toBe("vốn của UBND");
  expect(spellOut(typed("tai", "chinh"), record)).toBe("tài chính");
});

it("leaves a word that is not there as it was typed", () => {
  expect(spellOut(typed("giai", "ngan", "xyz"), record)).toBe("giải ngân xyz");
});
