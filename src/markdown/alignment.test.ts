import { describe, expect, it } from "vitest";
import { align } from "./alignment.ts";

const alignLetters = (earlier: string, later: string) =>
  align(earlier.length, later.length, (first, second) => (earlier[first] === later[second] ? 1 : 0)).map(
    (pair) =>
      (pair.earlier === undefined ? "-" : earlier[pair.earlier]) +
      ((pair.later === undefined ? "-" : later[pair.later]) ?? ""),
  );

describe("align", () => {
  it("keeps as much as possible together, in order", () => {
    expect(alignLetters("abcd", "acxd")).toEqual(["aa", "b-", "cc", "-x", "dd"]);
  });

  it("leaves what has no partner alone", () => {
    expect(alignLetters("ab", "")).toEqual(["a-", "b-"]);
    expect(alignLetters("a", "xy")).toEqual(["a-", "-x", "-y"]);
    expect(alignLetters("", "")).toEqual([]);
  });

  it("does not let an item that moved cross the others", () => {
    expect(alignLetters("abc", "bca")).toEqual(["a-", "bb", "cc", "-a"]);
  });

  it("prefers the greater likeness", () => {
    const likeness = [[0.6, 0.9]];
    expect(align(1, 2, (first, second) => likeness[first]?.[second] ?? 0)).toEqual([
      { later: 0 },
      { earlier: 0, later: 1 },
    ]);
  });
});
