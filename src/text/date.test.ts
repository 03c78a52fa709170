import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, formatDateLong, readPrintedDate } from "./date.ts";

const days = fc
  .date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const reducedDates = fc.oneof(
  days,
  days.map((day) => day.slice(0, 7)),
  days.map((day) => day.slice(0, 4)),
  fc.tuple(fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 4 })).map(([year, q]) => `${year}-Q${q}`),
);

describe("formatDate", () => {
  it("prints day, month and year", () => {
    expect(formatDate("2024-07-31")).toBe("31/7/2024");
  });
  it("pads days below ten, and January and February only", () => {
    expect(formatDate("2024-01-01")).toBe("01/01/2024");
    expect(formatDate("2024-02-21")).toBe("21/02/2024");
    expect(formatDate("2024-08-09")).toBe("09/8/2024");
    expect(formatDate("2023-03-27")).toBe("27/3/2023");
  });
  it("does not pad October to December", () => {
    expect(formatDate("2023-12-25")).toBe("25/12/2023");
    expect(formatDate("2022-10-05")).toBe("05/10/2022");
  });
  it("prints a month, a quarter, a year", () => {
    expect(formatDate("2024-08")).toBe("8/2024");
    expect(formatDate("2024-01")).toBe("01/2024");
    expect(formatDate("2024-Q4")).toBe("quý IV/2024");
    expect(formatDate("2024")).toBe("2024");
  });
  it("gives other text back", () => {
    expect(formatDate("cuối năm")).toBe("cuối năm");
    expect(formatDate("")).toBe("");
  });
});

describe("formatDateLong", () => {
  it("prints the official form", () => {
    expect(formatDateLong("2024-07-31")).toBe("ngày 31 tháng 7 năm 2024");
  });
  it("pads days below ten, and January and February only", () => {
    expect(formatDateLong("2024-01-19")).toBe("ngày 19 tháng 01 năm 2024");
    expect(formatDateLong("2024-02-07")).toBe("ngày 07 tháng 02 năm 2024");
    expect(formatDateLong("2024-08-08")).toBe("ngày 08 tháng 8 năm 2024");
    expect(formatDateLong("2022-11-10")).toBe("ngày 10 tháng 11 năm 2022");
  });
  it("prints a month, a quarter, a year", () => {
    expect(formatDateLong("2024-08")).toBe("tháng 8 năm 2024");
    expect(formatDateLong("2024-02")).toBe("tháng 02 năm 2024");
    expect(formatDateLong("2024-Q2")).toBe("quý II năm 2024");
    expect(formatDateLong("2017")).toBe("năm 2017");
  });
  it("gives other text back", () => {
    expect(formatDateLong("2024-7-31")).toBe("2024-7-31");
  });
});

describe("readPrintedDate", () => {
  it("reads the official form", () => {
    expect(readPrintedDate("ngày 19 tháng 01 năm 2024")).toBe("2024-01-19");
    expect(readPrintedDate("Ngày 15 tháng 7 năm 2024")).toBe("2024-07-15");
    expect(readPrintedDate("30 tháng 11 năm 2024")).toBe("2024-11-30");
  });
  it("reads short forms with slashes, hyphens and dots", () => {
    expect(readPrintedDate("31/7/2024")).toBe("2024-07-31");
    expect(readPrintedDate("01/01/2024")).toBe("2024-01-01");
    expect(readPrintedDate("ngày 16-9-2024")).toBe("2024-09-16");
    expect(readPrintedDate("16.9.2024")).toBe("2024-09-16");
  });
  it("reads months", () => {
    expect(readPrintedDate("tháng 8 năm 2024")).toBe("2024-08");
    expect(readPrintedDate("tháng 8/2024")).toBe("2024-08");
    expect(readPrintedDate("Tháng 4/2024")).toBe("2024-04");
    expect(readPrintedDate("9/2024")).toBe("2024-09");
  });
  it("reads quarters", () => {
    expect(readPrintedDate("quý IV/2024")).toBe("2024-Q4");
    expect(readPrintedDate("quý II năm 2024")).toBe("2024-Q2");
    expect(readPrintedDate("Quý 3/2024")).toBe("2024-Q3");
  });
  it("reads years", () => {
    expect(readPrintedDate("năm 2024")).toBe("2024");
    expect(readPrintedDate("2024")).toBe("2024");
  });
  it("knows 29 February in leap years only", () => {
    expect(readPrintedDate("29/02/2024")).toBe("2024-02-29");
    expect(readPrintedDate("29/02/2023")).toBeUndefined();
  });
  it.each([
    ["a day that does not exist", "31/6/2024"],
    ["a month that does not exist", "13/2024"],
    ["day nought", "00/7/2024"],
    ["month nought", "ngày 10 tháng 0 năm 2024"],
    ["mixed marks", "31/7-2024"],
    ["a year of two digits", "31/7/24"],
    ["a day without a year", "31/7"],
    ["a rank with its total", "44/63"],
    ["a quarter without a year", "quý II"],
    ["quarter five", "quý 5/2024"],
    ["a date inside a sentence", "đến 31/7/2024"],
    ["nothing", ""],
  ])("reads no date in %s", (_, text) => {
    expect(readPrintedDate(text)).toBeUndefined();
  });
  it("reads back what formatDate and formatDateLong print", () => {
    fc.assert(
      fc.property(reducedDates, (date) => {
        expect(readPrintedDate(formatDate(date))).toBe(date);
        expect(readPrintedDate(formatDateLong(date))).toBe(date);
      }),
    );
  });
});
