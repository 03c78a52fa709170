/** The measure of search measures what it says. */
import { describe, expect, it } from "vitest";
import { isShown } from "../search-quality/question.ts";
import { draw, halfOf } from "../search-quality/sample.ts";
import { spoil } from "../search-quality/spoil.ts";

describe("isShown", () => {
  const shown = "Nhà – Nguyên giá\n7.910.443 nghìn đồng\nbàn giao tài sản công (TSC)";

  it("wants the words side by side, whatever stands between them", () => {
    expect(isShown({ words: ["tài sản công TSC"] }, shown, { withMarks: true })).toBe(true);
    expect(isShown({ words: ["tài công"] }, shown, { withMarks: true })).toBe(false);
    expect(isShown({ words: ["sản công ty"] }, shown, { withMarks: true })).toBe(false);
  });

  it("wants the marks where they were typed", () => {
    expect(isShown({ words: ["bán giao"] }, shown, { withMarks: true })).toBe(false);
    expect(isShown({ words: ["bán giao"] }, shown, { withMarks: false })).toBe(true);
  });

  it("wants every part, and the amount when rounded", () => {
    expect(isShown({ words: ["Nhà", "9.999"] }, shown, { withMarks: true })).toBe(false);
    expect(isShown({ words: [], amount: { value: 7.9e9, significant: 2 } }, shown, { withMarks: true })).toBe(true);
    expect(isShown({ words: [], amount: { value: 7.8e9, significant: 2 } }, shown, { withMarks: true })).toBe(false);
  });
});

describe("spoil", () => {
  it.each([
    ["without marks", "Hòa giải", "hoa giai"],
    ["upper case", "giải ngân", "GIẢI NGÂN"],
    ["other tone rule", "hòa giải uỷ quyền", "hoà giải ủy quyền"],
  ] as const)("%s: %s → %s", (spoiling, text, spoilt) => {
    expect(spoil(text, spoiling)).toBe(spoilt);
  });

  it("leaves out what would change nothing", () => {
    expect(spoil("giải quyết", "other tone rule")).toBeUndefined();
    expect(spoil("26", "without marks")).toBeUndefined();
    expect(spoil("140/QĐ-UBND", "one typo")).toBeUndefined();
  });

  it("types one letter wrong, the same one every time", () => {
    const spoilt = spoil("tài sản công", "one typo") ?? "";
    expect(["", "tài sản công"]).not.toContain(spoilt);
    expect(Math.abs(spoilt.length - "tài sản công".length)).toBeLessThanOrEqual(1);
    expect(spoil("tài sản công", "one typo")).toBe(spoilt);
  });
});

describe("the sample", () => {
  const items = Array.from({ length: 400 }, (_, index) => `mục ${index}`);

  it("is the same every time and not the first of the list", () => {
    const drawn = draw(items, 20, (item) => item);
    expect(draw(items, 20, (item) => item)).toEqual(drawn);
    expect(drawn).not.toEqual(items.slice(0, 20));
  });

  it("falls into two halves", () => {
    const tuning = items.filter((item) => halfOf(item) === "tuning").length;
    expect(tuning).toBeGreaterThan(160);
    expect(tuning).toBeLessThan(240);
  });
});
