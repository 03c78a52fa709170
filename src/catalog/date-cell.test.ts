import { describe, expect, it } from "vitest";
import { readDateCell } from "./date-cell.ts";

describe("readDateCell", () => {
  it("reads an ISO day", () => {
    expect(readDateCell("2024-02-29")).toEqual({ value: "2024-02-29" });
  });

  it("refuses a day that the calendar does not have", () => {
    expect(readDateCell("2023-02-29")).toEqual({ problem: { code: "date-impossible" } });
    expect(readDateCell("2024-13-01")).toEqual({ problem: { code: "date-impossible" } });
  });

  it("offers the ISO form where day and month cannot be swapped", () => {
    expect(readDateCell("31/7/2024")).toEqual({
      problem: { code: "date-format", data: { value: "2024-07-31" }, replacement: "2024-07-31" },
    });
  });

  it("offers nothing for a date that an English Excel reads the other way round", () => {
    expect(readDateCell("03/4/2024")).toEqual({ problem: { code: "date-format", data: { value: "2024-04-03" } } });
  });

  it("knows Excel's count of days", () => {
    expect(readDateCell("45504")).toEqual({ problem: { code: "date-serial", data: { value: "2024-07-31" } } });
  });

  it.each(["đầu năm", "2024", "30/02/2024"])("finds no date in %s", (text) => {
    expect(readDateCell(text)).toEqual({ problem: { code: "date-expected" } });
  });
});
