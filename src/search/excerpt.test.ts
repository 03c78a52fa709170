import { describe, expect, it } from "vitest";
import { makeExcerpt, markTitle } from "./excerpt.ts";
import { readQuery } from "./query.ts";

function weighed(query: string) {
  const { terms } = readQuery(query);
  return { terms, weights: terms.map(() => 1 / terms.length) };
}

/** The excerpt as text, matches in brackets. */
function excerpt(text: string, query: string) {
  return makeExcerpt(text, weighed(query))
    .parts.map((part) => (part.isMatch ? `[${part.text}]` : part.text))
    .join("");
}

describe("makeExcerpt", () => {
  it("shows the sentence of the match alone, the phrase marked as one", () => {
    expect(excerpt("Đã giao vốn. Tính đến 31/7/2024 chưa giải ngân. Sẽ làm tiếp.", "giai ngan")).toBe(
      "Tính đến 31/7/2024 chưa [giải ngân].",
    );
  });

  it("marks words that stand apart one by one, and a document number whole", () => {
    expect(excerpt("Công chức hiện có mặt là 26.", "công chức có mặt")).toBe("[Công chức] hiện [có mặt] là 26.");
    expect(excerpt("theo Quyết định số 140/QĐ-UBND ngày 19", "140 qd ubnd")).toBe(
      "theo Quyết định số [140/QĐ-UBND] ngày 19",
    );
  });

  it("cuts a long sentence around the match", () => {
    const before = Array.from({ length: 40 }, (_, index) => `t${"x".repeat(index)}`).join(" ");
    const after = Array.from({ length: 40 }, (_, index) => `s${"x".repeat(index)}`).join(" ");
    const shown = excerpt(`${before} giải ngân ${after}`, "giải ngân");
    const word = (letter: string, index: number) => letter + "x".repeat(index);
    expect(shown.startsWith(`… ${word("t", 16)} `)).toBe(true);
    expect(shown).toContain(`${word("t", 39)} [giải ngân] s `);
    expect(shown.endsWith(` ${word("s", 23)} …`)).toBe(true);
  });

  it("marks the amount that was asked for rounded", () => {
    expect(excerpt("Nhà có nguyên giá 7.910.443 nghìn đồng.", "7,9 tỷ")).toBe(
      "Nhà có nguyên giá [7.910.443 nghìn] đồng.",
    );
  });

  it("shows the beginning where no word is in the text", () => {
    expect(excerpt("Có mặt: 26 người", "công chức")).toBe("Có mặt: 26 người");
  });
});

describe("markTitle", () => {
  const mark = (title: string, text: string, query: string) => markTitle(title, text, weighed(query)).parts;

  it("keeps the whole title and marks what answers", () => {
    expect(mark("Biên chế: Công chức – Có mặt", "Có mặt: 26 người", "cong chuc")).toEqual([
      { text: "Biên chế: ", isMatch: false },
      { text: "Công chức", isMatch: true },
      { text: " – Có mặt", isMatch: false },
    ]);
  });

  it("marks no stray word where the text has them all", () => {
    const title = "7. Chính quyền số";
    expect(mark(title, "số camera là 259", "số camera")).toEqual([{ text: title, isMatch: false }]);
  });
});
