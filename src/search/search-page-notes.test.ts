import { describe, expect, it } from "vitest";
import { shorterTexts, yearSpan } from "./search-page-notes.ts";

describe("yearSpan", () => {
  it.each([
    [[2025, 2024, 2023, 2019], "2019, 2023–2025"],
    [[2024, 2024], "2024"],
    [[], ""],
  ])("says %j as “%s”", (years, said) => {
    expect(yearSpan(years)).toBe(said);
  });
});

describe("shorterTexts", () => {
  it("leaves out each word in turn", () => {
    expect(shorterTexts(" vốn đầu  tư ")).toEqual(["đầu tư", "vốn tư", "vốn đầu"]);
  });

  it("has nothing for one word, nor for a sentence", () => {
    expect(shorterTexts("vốn")).toEqual([]);
    expect(shorterTexts("một câu dài hơn sáu chữ thì thôi")).toEqual([]);
  });
});
