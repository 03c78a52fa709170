import { describe, expect, it } from "vitest";
import type { Cell, CellValue, Qualifier } from "../catalog/catalog.ts";
import type { Field } from "../catalog/table-schema.ts";
import { comparePrinted } from "./printed-form.ts";

interface CellFacts {
  readonly value: CellValue;
  readonly qualifier?: Qualifier;
  readonly asPrinted?: string;
  readonly field?: Partial<Field>;
}

function compare(printed: string, { value, qualifier, asPrinted, field }: CellFacts, before = "Sở có ") {
  const cell: Cell = {
    address: "a/b/c",
    field: { name: "c", title: "C", type: typeof value === "number" ? "number" : "string", ...field },
    text: String(value),
    value,
    span: { line: 2, column: 1, length: 1 },
    annotation: { source: [], ...(qualifier && { qualifier }), ...(asPrinted !== undefined && { asPrinted }) },
  };
  return comparePrinted({ printed, before, cell, unit: "triệu đồng" });
}

describe("a printed number", () => {
  it("agrees with its cell in the Vietnamese reading", () => {
    expect(compare("07", { value: 7 })).toBe("agrees");
    expect(compare("1.556,3", { value: 1556.3 })).toBe("agrees");
    expect(compare("7.910", { value: 7910 })).toBe("agrees");
    expect(compare("7.910", { value: 7.91 })).toBe("value-differs");
    expect(compare("26", { value: 27 })).toBe("value-differs");
    expect(compare("hai", { value: 2 })).toBe("agrees");
  });

  it("agrees in the form that the annotation records", () => {
    expect(compare("7.910", { value: 7.91, asPrinted: "7.910" })).toBe("agrees");
    expect(compare("hạng  III", { value: 3, asPrinted: "hạng III" })).toBe("agrees");
  });

  it("may print the unit of its cell, and no other", () => {
    expect(compare("9.280 triệu đồng", { value: 9280 })).toBe("agrees");
    expect(compare("9.280 đồng", { value: 9280 })).toBe("value-unit");
  });

  it("prints the qualifier of its cell, in the tag or just before it", () => {
    expect(compare("hơn 50", { value: 50, qualifier: "more_than" })).toBe("agrees");
    expect(compare("50", { value: 50, qualifier: "more_than" }, "đăng tải hơn ")).toBe("agrees");
    expect(compare("50", { value: 50, qualifier: "more_than" })).toBe("value-qualifier");
    expect(compare("hơn 50", { value: 50 })).toBe("value-qualifier");
    expect(compare("50", { value: 50, qualifier: "provisional" })).toBe("agrees");
  });
});

describe("a nil in words", () => {
  it("agrees with 0 that is marked as such", () => {
    expect(compare("không phát sinh hồ sơ", { value: 0, qualifier: "nil_in_words" })).toBe("agrees");
    expect(compare("Chưa phát hiện", { value: 0, qualifier: "nil_in_words" })).toBe("agrees");
  });

  it("is no plain 0", () => {
    expect(compare("Không có", { value: 0 })).toBe("value-qualifier");
    expect(compare("Không có", { value: 3, qualifier: "nil_in_words" })).toBe("value-differs");
  });
});

describe("a printed text", () => {
  it("agrees with the text or the label of its cell", () => {
    expect(compare("tốt", { value: "Tốt" })).toBe("agrees");
    const categories = [{ value: "cong_chuc", label: "Công chức" }];
    expect(compare("công chức", { value: "cong_chuc", field: { categories } })).toBe("agrees");
    expect(compare("viên chức", { value: "cong_chuc", field: { categories } })).toBe("value-differs");
  });

  it("agrees with a date or a year in any printed form", () => {
    expect(compare("31/7/2024", { value: "2024-07-31" })).toBe("agrees");
    expect(compare("quý IV/2024", { value: "2024-Q4" })).toBe("agrees");
    expect(compare("năm 2022", { value: 2022, field: { type: "year" } })).toBe("agrees");
    expect(compare("30/7/2024", { value: "2024-07-31" })).toBe("value-differs");
  });
});
