import { describe, expect, it } from "vitest";
import { splitPassage } from "./split-passage.ts";

const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(" ");

describe("splitPassage", () => {
  it("leaves a short paragraph whole", () => {
    expect(splitPassage("Sở có 55 người. Trong đó có 26 công chức.")).toEqual([
      "Sở có 55 người. Trong đó có 26 công chức.",
    ]);
  });

  it("cuts between sentences once 90 words are full", () => {
    const [a, b, c] = [`A ${words(49, "a")}.`, `B ${words(39, "b")}.`, `C ${words(9, "c")}.`];
    expect(splitPassage(`${a} ${b} ${c}`)).toEqual([`${a} ${b}`, c]);
  });

  it("cuts a sentence that is too long after semicolons, but not where a phrase may go on", () => {
    const [a, b] = [`${words(60, "a")};`, words(60, "b")];
    expect(splitPassage(`${a} ${b}`)).toEqual([a, b]);
    const enumeration = `${words(60, "c")}, ${words(60, "d")}`;
    expect(splitPassage(enumeration)).toEqual([enumeration]);
  });

  it("loses no word", () => {
    const text = `${words(70, "x,")} ${words(70, "y;")} ${words(200, "z")}.`;
    expect(splitPassage(text).join(" ")).toBe(text);
  });
});
