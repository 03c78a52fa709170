import { describe, expect, it } from "vitest";
import { type DataColumn, fitsPhone } from "./data-table.ts";

const number = (title: string, unit?: string): DataColumn => ({ title, content: "number", ...(unit && { unit }) });
const text: DataColumn = { title: "Lĩnh vực", content: "text" };
const row = (...texts: string[]) => ({ title: "Công chức", cells: texts.map((cell) => ({ text: cell })) });

describe("fitsPhone", () => {
  it("takes a few short figures beside the titles of the rows", () => {
    expect(fitsPhone([number("Được giao"), number("Có mặt")], [row("51", "50")])).toBe(true);
  });

  it("does not take a figure that is long and cannot break", () => {
    expect(fitsPhone([number("Năm trước"), number("Nay")], [row("303.398.000", "316.473.000")])).toBe(false);
  });

  it("counts the unit, which does not break either", () => {
    expect(fitsPhone([number("Số", "nghìn đồng một tháng")], [row("5")])).toBe(false);
  });

  it("takes one column of words, not two", () => {
    expect(fitsPhone([text], [row("Thể chế")])).toBe(true);
    expect(fitsPhone([text, text], [row("Thể chế", "Tài chính công")])).toBe(false);
  });

  it("takes a cell of which the source states nothing", () => {
    expect(fitsPhone([number("Có mặt")], [{ title: "Công chức", cells: [null] }])).toBe(true);
  });
});
