import { describe, expect, it } from "vitest";
import { bestWindow, closeness, type TermHit } from "./window.ts";

const even = [0.5, 0.5];
const hit = (term: number, position: number, likeness = 1): TermHit => ({ term, position, likeness });

describe("bestWindow", () => {
  it("prefers the words side by side to the same words apart", () => {
    const window = bestWindow([hit(0, 0), hit(1, 9), hit(0, 20), hit(1, 21)], even);
    expect(window.hits.map(({ position }) => position)).toEqual([20, 21]);
    expect(window).toMatchObject({ coverage: 1, run: 1, density: 1, isPhrase: true });
  });

  it("takes a word that the query has twice for each of them in turn", () => {
    // "công tác công chức" in the query and in the text.
    const hits = [hit(0, 0), hit(2, 0), hit(1, 1), hit(0, 2), hit(2, 2), hit(3, 3)];
    expect(bestWindow(hits, [0.25, 0.25, 0.25, 0.25])).toMatchObject({ run: 1, isPhrase: true });
  });

  it("sees no phrase where the words come the other way round", () => {
    expect(bestWindow([hit(1, 0), hit(0, 1)], even).isPhrase).toBe(false);
  });

  it("counts a word by its weight and likeness", () => {
    expect(bestWindow([hit(0, 4, 0.5)], [0.8, 0.2]).coverage).toBeCloseTo(0.4);
  });

  it("does not join words that are far apart", () => {
    expect(bestWindow([hit(0, 0), hit(1, 60)], even).coverage).toBe(0.5);
  });

  it("is empty without hits", () => {
    expect(closeness(bestWindow([], even))).toBe(0);
  });
});

describe("closeness", () => {
  it("orders phrase, near, far, and half of the words", () => {
    const phrase = closeness(bestWindow([hit(0, 0), hit(1, 1)], even));
    const near = closeness(bestWindow([hit(0, 0), hit(1, 2)], even));
    const far = closeness(bestWindow([hit(0, 0), hit(1, 20)], even));
    const half = closeness(bestWindow([hit(0, 0)], even));
    expect(phrase).toBe(1);
    expect([phrase, near, far, half]).toEqual([phrase, near, far, half].toSorted((a, b) => b - a));
    expect(new Set([phrase, near, far, half]).size).toBe(4);
  });
});
