import { describe, expect, it } from "vitest";
import { canBecome, toneLast } from "./tone.ts";

describe("toneLast", () => {
  it.each([
    ["hoà", "hòa"],
    ["uỷ", "ủy"],
    ["Thuỷ", "THỦY"],
    ["khoẻ", "khỏe"],
  ])("makes %s and %s one word", (old, current) => {
    expect(toneLast(old)).toBe(toneLast(current));
  });

  it("keeps words apart that differ in tone or letter", () => {
    const forms = ["ban", "bàn", "bán", "bản", "bạn", "băn", "bần"].map(toneLast);
    expect(new Set(forms).size).toBe(7);
  });

  it("puts the tone behind the letters and leaves circumflex and đ", () => {
    expect(toneLast("Tiến")).toBe("tiên\u0301");
    expect(toneLast("đường")).toBe("đương\u0300");
  });

  it("reads decomposed text alike", () => {
    expect(toneLast("giải".normalize("NFD"))).toBe(toneLast("giải"));
  });
});

describe("canBecome", () => {
  it.each([
    ["hộ", "hội"],
    ["chứ", "chức"],
    ["hạ", "hạn"],
    ["tiê", "tiến"],
    ["thuỷ", "thủy"],
  ])("sees %s on the way to %s", (beginning, word) => {
    expect(canBecome(toneLast(beginning), toneLast(word))).toBe(true);
  });

  it.each([
    ["hộ", "hoàn"],
    ["hộ", "hồi"],
    ["tie", "tiến"],
    ["chức", "chứ"],
  ])("does not see %s on the way to %s", (beginning, word) => {
    expect(canBecome(toneLast(beginning), toneLast(word))).toBe(false);
  });
});
