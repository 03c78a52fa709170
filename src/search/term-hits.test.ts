import { describe, expect, it } from "vitest";
import { readQuery } from "./query.ts";
import { findAmountStretches, findTermHits } from "./term-hits.ts";
import { tokenize } from "./token.ts";

const hits = (text: string, query: string) => findTermHits(tokenize(text), readQuery(query).terms);

describe("findTermHits", () => {
  it("takes words typed without marks for any word that folds alike", () => {
    expect(hits("bàn bán", "ban giao").map(({ likeness }) => likeness)).toEqual([1, 1]);
  });

  it("values the marks that were typed above missing ones, and those above other ones", () => {
    const [same, missing, other] = [hits("bán", "bán đi"), hits("bán", "ban đi"), hits("bản", "bán đi")].map(
      ([first]) => first?.likeness ?? 0,
    );
    expect(same).toBe(1);
    expect(missing).toBeLessThan(1);
    expect(other).toBeLessThan(missing ?? 0);
  });

  it("finds the last word half typed, and no other", () => {
    expect(hits("công chức", "công chứ")).toHaveLength(2);
    expect(hits("công chức", "côn chức").map(({ term }) => term)).toEqual([1]);
  });

  it("knows the tone of a word half typed, wherever it will stand", () => {
    const [right, wrong] = [hits("tổ chức Hội", "chức Hộ"), hits("tổ chức hồi", "chức Hộ")].map((found) =>
      found.at(-1),
    );
    expect(right?.likeness).toBeGreaterThan(wrong?.likeness ?? 1);
  });

  it("finds a number by its first three digits, not by fewer, and no amount by its beginning", () => {
    expect(hits("vốn 7.910.443 nghìn đồng", "7.91")).toHaveLength(1);
    expect(hits("vốn 7.910.443 nghìn đồng", "79")).toEqual([]);
    expect(hits("vốn 26 người", "26")).toHaveLength(1);
  });

  it("values what begins so behind the word before it above what begins so elsewhere", () => {
    const [elsewhere, behind] = hits("thể chế cải cách thủ tục", "cách th").filter(({ term }) => term === 1);
    expect(behind?.likeness).toBeGreaterThan(elsewhere?.likeness ?? 1);
  });

  it("leaves a gap before a clause", () => {
    expect(hits("có mặt: 26", "mặt 26").map(({ position }) => position)).toEqual([1, 3]);
  });
});

describe("findAmountStretches", () => {
  it("finds the amount that was asked for rounded", () => {
    const text = "vốn là 7.910.443 nghìn đồng";
    const [found] = findAmountStretches(text, readQuery("7,9 tỷ").terms);
    expect(text.slice(found?.start, found?.end)).toBe("7.910.443 nghìn");
  });
});
