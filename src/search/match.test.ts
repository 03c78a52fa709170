import { describe, expect, it } from "vitest";
import { findMatch, weigh } from "./match.ts";
import { tokenize } from "./token.ts";

function match(query: string, text: string) {
  return findMatch(tokenize(query), tokenize(text));
}

function hits(query: string, text: string) {
  return match(query, text)?.hits.map(({ exact }) => exact);
}

function weight(query: string, text: string) {
  const found = match(query, text);
  return found ? weigh(found) : 0;
}

describe("findMatch", () => {
  it("finds a phrase typed without marks", () => {
    expect(match("giai ngan", "chưa giải ngân vốn")).toMatchObject({ isPhrase: true, coverage: 1, accuracy: 1 });
  });

  it("lets the last word be half typed, and a single letter only behind other words", () => {
    expect(hits("giai ng", "chưa giải ngân vốn")).toEqual(["giải", "ngân"]);
    expect(hits("giai n", "chưa giải ngân vốn")).toEqual(["giải", "ngân"]);
    expect(hits("g", "chưa giải ngân vốn")).toBeUndefined();
  });

  it("runs no phrase across a full stop, colon or semicolon", () => {
    expect(match("co mat bien che", "có mặt: biên chế")?.isPhrase).toBe(false);
  });

  it("prefers the place where more of the words stand, and stand nearer", () => {
    expect(hits("vốn đầu tư", "vốn vay, đầu năm giao tư vấn lập, vốn được đầu tư")).toEqual(["vốn", "đầu", "tư"]);
    expect(match("vốn đầu tư", "vốn vay, đầu năm giao tư vấn lập, vốn được đầu tư")?.hits[0]?.start).toBe(34);
  });

  it("finds nothing where no word is", () => {
    expect(match("camera", "chưa giải ngân")).toBeUndefined();
  });
});

describe("weigh", () => {
  it("puts words with other marks below, when marks were typed", () => {
    expect(weight("đất", "đất ở")).toBeGreaterThan(weight("đất", "đạt mức"));
    expect(weight("dat", "đất ở")).toBe(weight("dat", "đạt mức"));
  });

  it("puts side by side above apart, and apart above lacking", () => {
    const [phrase, near, far, lacking] = [
      weight("giải ngân", "giải ngân vốn"),
      weight("giải ngân", "giải quyết ngân"),
      weight("giải ngân", "giải quyết mọi việc của ngân"),
      weight("giải ngân", "giải quyết"),
    ];
    expect([phrase, near, far, lacking].toSorted((a, b) => b - a)).toEqual([phrase, near, far, lacking]);
    expect(new Set([phrase, near, far, lacking]).size).toBe(4);
  });
});
