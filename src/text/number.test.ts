import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatNumber, readPrintedNumber } from "./number.ts";

/** Numbers with at most six decimals, as tables of a report hold them. */
const decimals = fc
  .tuple(fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }), fc.integer({ min: 0, max: 6 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));

describe("formatNumber", () => {
  it("puts a dot between thousands", () => {
    expect(formatNumber(2813493)).toBe("2.813.493");
  });
  it("groups four digits too", () => {
    expect(formatNumber(9280)).toBe("9.280");
  });
  it("puts a comma before decimals", () => {
    expect(formatNumber(1556.3)).toBe("1.556,3");
  });
  it("leaves small numbers alone", () => {
    expect(formatNumber(0)).toBe("0");
    expect(formatNumber(55)).toBe("55");
  });
  it("keeps all decimals", () => {
    expect(formatNumber(0.123456)).toBe("0,123456");
  });
  it("adds no decimals to a whole number", () => {
    expect(formatNumber(100)).toBe("100");
  });
  it("puts a minus before a negative number but not before nought", () => {
    expect(formatNumber(-1234.5)).toBe("-1.234,5");
    expect(formatNumber(-0)).toBe("0");
  });
  it("prints billions in full", () => {
    expect(formatNumber(97485013000)).toBe("97.485.013.000");
  });
});

describe("readPrintedNumber", () => {
  it("reads plain digits", () => {
    expect(readPrintedNumber("55")).toEqual([{ value: 55 }]);
  });
  it("reads a count with a leading zero", () => {
    expect(readPrintedNumber("07")).toEqual([{ value: 7 }]);
    expect(readPrintedNumber("0")).toEqual([{ value: 0 }]);
  });
  it("reads groups of thousands", () => {
    expect(readPrintedNumber("2.813.493")).toEqual([{ value: 2813493 }]);
    expect(readPrintedNumber("339.148.198 đồng")).toEqual([{ value: 339148198, unit: "đồng" }]);
  });
  it("reads a decimal comma behind groups", () => {
    expect(readPrintedNumber("1.556,3 m²")).toEqual([{ value: 1556.3, unit: "m²" }]);
  });
  it("reports both readings of a single dot before three digits, the Vietnamese first", () => {
    expect(readPrintedNumber("7.910")).toEqual([{ value: 7910 }, { value: 7.91 }]);
    expect(readPrintedNumber("3.075")).toEqual([{ value: 3075 }, { value: 3.075 }]);
  });
  it("reports both readings of a single comma before three digits, the Vietnamese first", () => {
    expect(readPrintedNumber("7,910")).toEqual([{ value: 7.91 }, { value: 7910 }]);
  });
  it("reads a decimal point where it cannot group", () => {
    expect(readPrintedNumber("969.4")).toEqual([{ value: 969.4 }]);
    expect(readPrintedNumber("0.500")).toEqual([{ value: 0.5 }]);
  });
  it("reads English groups, of which Vietnamese cannot make a number", () => {
    expect(readPrintedNumber("2,813,493")).toEqual([{ value: 2813493 }]);
    expect(readPrintedNumber("1,556.3")).toEqual([{ value: 1556.3 }]);
  });
  it("takes the unit behind the figure", () => {
    expect(readPrintedNumber("9.280 triệu đồng")).toEqual([
      { value: 9280, unit: "triệu đồng" },
      { value: 9.28, unit: "triệu đồng" },
    ]);
    expect(readPrintedNumber("50 lượt tin, bài")).toEqual([{ value: 50, unit: "lượt tin, bài" }]);
  });
  it("takes percent with and without a space", () => {
    expect(readPrintedNumber("100%")).toEqual([{ value: 100, unit: "%" }]);
    expect(readPrintedNumber("100 %")).toEqual([{ value: 100, unit: "%" }]);
    expect(readPrintedNumber("97,41%")).toEqual([{ value: 97.41, unit: "%" }]);
  });
  it("takes no-break spaces", () => {
    expect(readPrintedNumber("hơn\u00A050")).toEqual([{ value: 50, qualifier: "more_than" }]);
    expect(readPrintedNumber("26\u00A0người")).toEqual([{ value: 26, unit: "người" }]);
  });
  it("takes words that make a bound", () => {
    expect(readPrintedNumber("hơn 340 trường hợp")).toEqual([
      { value: 340, qualifier: "more_than", unit: "trường hợp" },
    ]);
    expect(readPrintedNumber("Trên 65")).toEqual([{ value: 65, qualifier: "more_than" }]);
    expect(readPrintedNumber("dưới 10")).toEqual([{ value: 10, qualifier: "less_than" }]);
    expect(readPrintedNumber("gần 10")).toEqual([{ value: 10, qualifier: "less_than" }]);
    expect(readPrintedNumber("khoảng 10")).toEqual([{ value: 10, qualifier: "about" }]);
  });
  it("reads the number words of reports", () => {
    expect(readPrintedNumber("hai")).toEqual([{ value: 2 }]);
    expect(readPrintedNumber("hai kho ứng dụng")).toEqual([{ value: 2, unit: "kho ứng dụng" }]);
  });
  it("reads a Roman rank, alone and in capitals", () => {
    expect(readPrintedNumber("III")).toEqual([{ value: 3 }]);
    expect(readPrintedNumber("IX")).toEqual([{ value: 9 }]);
    expect(readPrintedNumber("iii")).toEqual([]);
    expect(readPrintedNumber("hơn III")).toEqual([]);
  });
  it("reads a negative number with either minus", () => {
    expect(readPrintedNumber("-5")).toEqual([{ value: -5 }]);
    expect(readPrintedNumber("−5")).toEqual([{ value: -5 }]);
  });
  it.each([
    ["a pair", "17/17"],
    ["a rank with its total", "44/63"],
    ["a date", "31/7/2024"],
    ["a month", "8/2024"],
    ["a document number", "140/QĐ-UBND"],
    ["two figures", "26 người, 20 người"],
    ["a range", "2022-2025"],
    ["words", "không phát sinh"],
    ["a qualifier alone", "hơn"],
    ["a unit alone", "người"],
    ["groups of two digits", "1.23.456"],
    ["a group after a decimal comma", "1,5.000"],
    ["two decimal commas among groups", "1.000,5,5"],
    ["a dangling dot", "26."],
    ["a leading comma", ",5"],
    ["a unit glued on", "26người"],
    ["nothing", ""],
  ])("reads no number in %s", (_, text) => {
    expect(readPrintedNumber(text)).toEqual([]);
  });
  it("reads back what formatNumber prints, as the first reading", () => {
    fc.assert(
      fc.property(decimals, (value) => {
        expect(readPrintedNumber(formatNumber(value))[0]?.value).toBe(value === 0 ? 0 : value);
      }),
    );
  });
  it("never throws and reads only finite numbers", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789.,-% hơnIV") }), (text) =>
        readPrintedNumber(text).every(({ value }) => Number.isFinite(value)),
      ),
    );
  });
});
