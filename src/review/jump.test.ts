import { describe, expect, it } from "vitest";
import { type Figure, figure } from "../../tests/fixtures/placed-cell.ts";
import { changeOf } from "../derive/change.ts";
import { isJump } from "./jump.ts";

function jumps(from: string, to: string, given: Figure = {}): boolean {
  const [earlier, later] = [figure({ ...given, text: from }), figure({ ...given, text: to })];
  return isJump(changeOf(earlier.cell, later.cell, { comparable: true }), earlier, later);
}

describe("isJump", () => {
  it.each([
    ["100", "200", true],
    ["100", "199", false],
    ["100", "50", true],
    ["100", "51", false],
    ["0", "500", false],
  ])("an amount from %s to %s: %s", (from, to, expected) => {
    expect(jumps(from, to)).toBe(expected);
  });

  it("takes points of a percentage and places of a rank for what they are", () => {
    expect(jumps("70", "90", { measure: "share", unit: "%" })).toBe(true);
    expect(jumps("70", "89.9", { measure: "share", unit: "%" })).toBe(false);
    expect(jumps("20", "36", { measure: "rank", row: { tong_so: "63" } })).toBe(true);
    expect(jumps("20", "35", { measure: "rank", row: { tong_so: "63" } })).toBe(false);
  });
});
