import { describe, expect, it } from "vitest";
import { niceTicks } from "./value-axis.ts";

describe("niceTicks", () => {
  it("covers the values in a few round steps", () => {
    expect(niceTicks(0, 100)).toEqual([0, 25, 50, 75, 100]);
    expect(niceTicks(0, 44)).toEqual([0, 20, 40, 60]);
    expect(niceTicks(0, 1)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(niceTicks(-5, 12)).toEqual([-5, 0, 5, 10, 15]);
    expect(niceTicks(0, 2813493)).toEqual([0, 1000000, 2000000, 3000000]);
  });

  it("divides no whole that is only counted", () => {
    expect(niceTicks(0, 1, 1)).toEqual([0, 1]);
    expect(niceTicks(0, 3, 1)).toEqual([0, 1, 2, 3]);
  });
});
