import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumberCell } from "./number-cell.ts";

const read = (text: string) => readNumberCell(text, { whole: false });
const readWhole = (text: string) => readNumberCell(text, { whole: true });

describe("readNumberCell", () => {
  it.each([
    ["0", 0],
    ["26", 26],
    ["-5", -5],
    ["1556.3", 1556.3],
    ["0.75", 0.75],
    ["1.5560", 1.556],
  ])("reads %s as it stands", (text, value) => {
    expect(read(text)).toEqual({ value });
  });

  it.each([
    ["7.910.443", "7910443"],
    ["7,910,443", "7910443"],
    ["7 910 443", "7910443"],
    ["1.556,3", "1556.3"],
    ["1,556.3", "1556.3"],
    ["07", "7"],
    ["+5", "5"],
    ["1 556,3", "1556.3"],
  ])("takes %s for a printed form of %s", (text, value) => {
    expect(read(text)).toMatchObject({ problem: { code: "number-format", replacement: value } });
  });

  it("tells a decimal comma from other printed forms", () => {
    expect(read("1556,3")).toMatchObject({ problem: { code: "number-decimal-comma", replacement: "1556.3" } });
  });

  it("does not choose between thousands and decimals", () => {
    const whole = { first: "7910", firstPrinted: "7910", second: "7.91", secondPrinted: "7,91" };
    const decimal = { first: "7.91", firstPrinted: "7,91", second: "7910", secondPrinted: "7910" };
    expect(readWhole("7.910")).toEqual({ problem: { code: "number-ambiguous", data: whole } });
    expect(read("7,910")).toEqual({ problem: { code: "number-ambiguous", data: decimal } });
    expect(read("9.280 triệu đồng")).toMatchObject({ problem: { code: "number-ambiguous" } });
  });

  it.each([
    ["100%", "%", "100"],
    ["50 người", "người", "50"],
    ["1.556,3 m²", "m²", "1556.3"],
  ])("separates the unit in %s", (text, unit, value) => {
    expect(read(text)).toEqual({ problem: { code: "number-unit", data: { unit, value }, replacement: value } });
  });

  it.each([
    ["２６", "26"],
    ["٢٦", "26"],
    ["२६", "26"],
  ])("reads %s in the usual digits", (text, value) => {
    expect(read(text)).toEqual({ problem: { code: "number-digits", data: { value }, replacement: value } });
  });

  it("takes spaces between thousands for what they are", () => {
    expect(readWhole("7 910 443")).toMatchObject({ problem: { code: "number-format", replacement: "7910443" } });
    expect(readWhole("7 910")).toMatchObject({ problem: { code: "number-format", replacement: "7910" } });
  });

  it("asks for a whole number where things are counted", () => {
    expect(readWhole("26.5")).toEqual({ problem: { code: "number-whole" } });
    expect(readWhole("26.0")).toMatchObject({ problem: { code: "number-format", replacement: "26" } });
  });

  it.each([
    ["hơn 50", "number-qualifier"],
    ["khoảng 50 người", "number-qualifier"],
    ["-", "number-nil"],
    ["Không phát sinh", "number-nil"],
    ["chưa phát hiện", "number-nil"],
    ["1.23E+11", "number-scientific"],
    ["1,23e5", "number-scientific"],
    ["06/08/2024", "number-date"],
    ["6/8", "number-date"],
    ["8-Jun", "number-date"],
    ["2024-06-08", "number-date"],
    ["44/63", "number-expected"],
    ["nhiều", "number-expected"],
    ["1.556.3", "number-separators"],
    ["1,23.456,7", "number-separators"],
    ["NaN", "number-expected"],
    ["9007199254740993", "number-huge"],
    ["0.12345678901234567890", "number-huge"],
    ["Infinity", "number-expected"],
    ["0x10", "number-expected"],
  ])("says of %s: %s", (text, code) => {
    expect(read(text)).toMatchObject({ problem: { code } });
  });

  it("reads back every number as JavaScript writes it without an exponent", () => {
    const plain = fc
      .double({ noNaN: true, noDefaultInfinity: true })
      .filter((value) => !String(value).includes("e") && Math.abs(value) < 1e15);
    fc.assert(
      fc.property(plain, (value) => {
        expect(read(String(value))).toEqual({ value: value === 0 ? 0 : value });
      }),
    );
  });
});
