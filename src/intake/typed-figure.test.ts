import { describe, expect, it } from "vitest";
import type { Field } from "../catalog/table-schema.ts";
import { readTypedFigure } from "./typed-figure.ts";

const people: Field = { name: "co_mat", title: "Có mặt", type: "integer", kind: "stock", unit: "người" };
const money: Field = { name: "von", title: "Vốn", type: "number", kind: "money", unit: "triệu đồng" };
const share: Field = { name: "ty_le", title: "Tỷ lệ", type: "number", kind: "share", unit: "%" };

const read = (value: string | number | boolean | Date, field: Field, suffix?: string) =>
  readTypedFigure({ value, ...(suffix !== undefined && { suffix }) }, { field, unit: field.unit });

describe("readTypedFigure", () => {
  it.each([
    [26, people, { text: "26" }],
    ["26", people, { text: "26" }],
    ["07", people, { text: "7", asPrinted: "07" }],
    ["07 người", people, { text: "7", asPrinted: "07" }],
    ["hơn 50", people, { text: "50", qualifier: "more_than" }],
    ["Hơn 50 người", people, { text: "50", qualifier: "more_than", asPrinted: "Hơn 50" }],
    ["trên 50", people, { text: "50", qualifier: "more_than", asPrinted: "trên 50" }],
    ["hơn 1.250 người", people, { text: "1250", qualifier: "more_than" }],
    ["7 910 443", people, { text: "7910443" }],
    ["7.910.443", people, { text: "7910443" }],
    ["hai", people, { text: "2", asPrinted: "hai" }],
    ["không phát sinh", people, { text: "0", qualifier: "nil_in_words", asPrinted: "không phát sinh" }],
    ["9.280 triệu đồng", money, { text: "9280" }],
    ["9.280,5 Triệu đồng", money, { text: "9280.5" }],
    ["1556,3", money, { text: "1556.3" }],
    ["1556.3", money, { text: "1556.3" }],
    ["969.4 triệu đồng", money, { text: "969.4", asPrinted: "969.4" }],
    [0.1 + 0.2, money, { text: "0.3" }],
    ["97,4%", share, { text: "97.4" }],
  ])("reads %s", (value, field, figure) => {
    expect(read(value, field)).toEqual({ figure });
  });

  it("reads a percentage as the spreadsheet shows it", () => {
    expect(read(0.974, share, "%")).toEqual({ figure: { text: "97.4" } });
    expect(read(97.4, share)).toEqual({ figure: { text: "97.4" } });
  });

  it.each([
    ["7.910", people, "number-ambiguous"],
    ["7.910", money, "number-ambiguous"],
    ["7,910 triệu đồng", money, "number-ambiguous"],
    ["9,28 tỷ đồng", money, "figure-unit"],
    ["50%", people, "figure-unit"],
    [26.5, people, "number-whole"],
    ["26,5", people, "number-whole"],
    [1e15, money, "number-scientific"],
    [new Date(0), people, "number-date"],
    [true, people, "number-expected"],
    ["17/17", people, "number-expected"],
    ["chưa tổng hợp", people, "number-nil"],
    ["không", money, "number-nil"],
  ])("does not take %s", (value, field, code) => {
    expect(read(value, field)).toMatchObject({ problem: { code } });
  });
});
