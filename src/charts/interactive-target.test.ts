import { describe, expect, it } from "vitest";
import { figureAt } from "./interactive-target.ts";

const whole = { series: 0, category: 0, x: 300, y: 20, base: 100 };
const part = { series: 1, category: 0, x: 200, y: 20, base: 100 };
const dot = { series: 0, category: 1, x: 400, y: 100 };

describe("figureAt", () => {
  it("finds the bar under the pointer, of two that lie on each other the upper one", () => {
    expect(figureAt([whole, part], 150, 22)).toBe(part);
    expect(figureAt([whole, part], 250, 22)).toBe(whole);
  });

  it("finds the nearest point", () => {
    expect(figureAt([whole, dot], 390, 90)).toBe(dot);
  });

  it("finds nothing far from every figure", () => {
    expect(figureAt([whole, part, dot], 600, 300)).toBeUndefined();
  });
});
