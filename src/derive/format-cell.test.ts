import { describe, expect, it } from "vitest";
import type { Cell, Row } from "../catalog/catalog.ts";
import type { Field } from "../catalog/table-schema.ts";
import { formatCell, unitBeside, unitOf } from "./format-cell.ts";

function cell(field: Partial<Field>, value: Cell["value"], annotation?: Cell["annotation"]): Cell {
  return {
    address: "a/b/c",
    field: { name: "c", title: "C", type: "string", ...field },
    text: String(value ?? ""),
    value,
    span: { line: 1, column: 1, length: 1 },
    ...(annotation && { annotation }),
  };
}

describe("formatCell", () => {
  it.each([
    [cell({ type: "number" }, 1556.3), "1.556,3"],
    [cell({ type: "integer" }, 0), "0"],
    [cell({ type: "integer" }, null), ""],
    [cell({ type: "year" }, 2024), "2024"],
    [cell({ type: "date" }, "2024-07-31"), "31/7/2024"],
    [cell({}, "VII/17"), "VII/17"],
    [cell({ type: "integer" }, 50, { qualifier: "more_than", source: [] }), "hơn 50"],
    [cell({ type: "integer" }, 50, { qualifier: "less_than", source: [] }), "dưới 50"],
    [cell({ type: "integer" }, 50, { qualifier: "about", source: [] }), "khoảng 50"],
    [cell({ type: "integer" }, 0, { qualifier: "nil_in_words", source: [] }), "0"],
  ])("prints %#", (given, text) => {
    expect(formatCell(given)).toBe(text);
  });

  it("prints labels instead of codes", () => {
    const categories = [
      { value: "tinh", label: "Ngân sách tỉnh" },
      { value: "trung_uong", label: "Ngân sách trung ương" },
    ];
    expect(formatCell(cell({ categories }, "tinh"))).toBe("Ngân sách tỉnh");
    expect(formatCell(cell({ categories, list: true }, "tinh;trung_uong"))).toBe(
      "Ngân sách tỉnh; Ngân sách trung ương",
    );
  });
});

describe("unitOf", () => {
  const unit = cell({ name: "don_vi_tinh", categories: [{ value: "luot", label: "lượt" }] }, "luot");
  const row: Row = { id: "b", line: 2, cells: new Map([["don_vi_tinh", unit]]) };

  it("is the column's, the row's, or none", () => {
    expect(unitOf({ name: "c", title: "C", type: "integer", unit: "người" }, row)).toBe("người");
    expect(unitOf({ name: "c", title: "C", type: "integer", unitField: "don_vi_tinh" }, row)).toBe("lượt");
    expect(unitOf({ name: "c", title: "C", type: "integer" }, row)).toBeUndefined();
  });
});

describe("unitBeside", () => {
  it.each([
    ["Có mặt", "người", "người"],
    ["Tỷ lệ", "%", "%"],
    ["Người dùng", "người", "người"],
    ["Camera AI", "camera", "camera"],
    ["Ghi chú", undefined, undefined],
  ])("gives the unit that “%s” does not say", (title, unit, expected) => {
    expect(unitBeside(title, unit)).toBe(expected);
  });

  it.each([
    ["Số người", "người"],
    ["Lượt tải", "lượt tải"],
    ["Số phòng, đơn vị", "đơn vị"],
    ["Số đơn vị được xếp hạng", "đơn vị"],
  ])("leaves out the unit that “%s” says", (title, unit) => {
    expect(unitBeside(title, unit)).toBeUndefined();
  });
});
