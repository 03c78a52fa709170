import { describe, expect, it } from "vitest";
import type { Answer } from "./answer.ts";
import { shorterTexts, summaryText, yearSpan } from "./search-page-notes.ts";
import { emptyState } from "./url-state.ts";

describe("summaryText", () => {
  const answer: Answer = {
    total: 45,
    counts: { loai: new Map(), nam: new Map(), loai_ky: new Map(), linh_vuc: new Map() },
    dropped: [],
    isPartial: false,
    next: async () => [],
  };
  const state = { ...emptyState, text: " giai nagn " };

  it.each<[Partial<Answer>, string]>([
    [{}, "45 kết quả cho “giai nagn”"],
    [{ corrected: "giải ngân" }, "45 kết quả cho “giải ngân”"],
    [
      { corrected: "giải ngân", isPartial: true },
      "Không có chỗ nào đủ các chữ “giải ngân”. Đây là những chỗ gần nhất.",
    ],
    [{ total: 0 }, "Không tìm thấy “giai nagn”."],
  ])("names what was looked for: %j", (more, said) => {
    expect(summaryText({ ...answer, ...more }, state)).toBe(said);
  });
});

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
