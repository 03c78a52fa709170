import { describe, expect, it } from "vitest";
import { amountWord } from "./amount-words.ts";
import { readQuery } from "./query.ts";

const folded = (typed: string) => readQuery(typed).terms.map((term) => term.folded);

describe("readQuery", () => {
  it.each([
    ["Có bao nhiêu công chức?", "figure", ["cong", "chuc"]],
    ["số công chức là bao nhiêu", "figure", ["so", "cong", "chuc"]],
    ["vi sao chua giai ngan", "reason", ["chua", "giai", "ngan"]],
    ["TTHC là gì", "meaning", ["tthc"]],
    ["công chức", undefined, ["cong", "chuc"]],
  ])("reads “%s” as a wish for %s and leaves the words of the question out", (typed, wish, words) => {
    expect(readQuery(typed).wish).toBe(wish);
    expect(folded(typed)).toEqual(words);
  });

  it("looks for the words of a question when there are no others", () => {
    expect(folded("bao nhiêu")).toEqual(["bao", "nhieu"]);
  });

  it("takes quotes to mean the words side by side as they are", () => {
    expect(readQuery("“là gì”")).toMatchObject({ text: "là gì", isQuoted: true });
    expect(folded("“là gì”")).toEqual(["la", "gi"]);
  });

  it("brings NFD to NFC", () => {
    expect(readQuery(" giải ngân ".normalize("NFD")).text).toBe("giải ngân");
  });

  it("has no terms where nothing can be looked for", () => {
    expect(folded(" ?! ")).toEqual([]);
  });

  it("makes one term of an amount with its magnitude, and keeps what was typed", () => {
    const [amount, ...rest] = readQuery("7,9 tỷ đồng").terms;
    expect(amount).toEqual({ folded: amountWord(7.9e9, 2), exact: amountWord(7.9e9, 2), typed: "7,9 tỷ" });
    expect(rest.map((term) => term.folded)).toEqual(["dong"]);
  });

  it("lets a round number stand for its amount, a full one only for itself", () => {
    expect(readQuery("150.000.000").terms[0]).toMatchObject({ folded: "150000000", orElse: amountWord(1.5e8, 2) });
    expect(readQuery("7.910.443").terms).toEqual([{ folded: "7910443", exact: "7910443", typed: "7.910.443" }]);
  });
});
