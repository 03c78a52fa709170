import { describe, expect, it } from "vitest";
import { type DataColumn, hasLongTitles, layoutOf } from "./data-table.ts";

const number = (title: string, unit?: string): DataColumn => ({ title, content: "number", ...(unit && { unit }) });
const text: DataColumn = { title: "Lĩnh vực", content: "text" };
const row = (...texts: string[]) => ({ title: "Công chức", cells: texts.map((cell) => ({ text: cell })) });

describe("layoutOf", () => {
  it("keeps as a grid a few short figures beside the titles of the rows", () => {
    expect(layoutOf([number("Được giao"), number("Có mặt")], [row("51", "50")])).toBe("grid");
  });

  it("stacks a figure that is long and cannot break", () => {
    expect(layoutOf([number("Năm trước"), number("Nay")], [row("303.398.000", "316.473.000")])).toBe("stacks");
  });

  it("counts the unit, which does not break either", () => {
    expect(layoutOf([number("Số", "nghìn đồng một tháng")], [row("5")])).toBe("stacks");
  });

  it("keeps one column of words, not two", () => {
    expect(layoutOf([text], [row("Thể chế")])).toBe("grid");
    expect(layoutOf([text, text], [row("Thể chế", "Tài chính công")])).toBe("stacks");
  });

  it("keeps a cell of which the source states nothing", () => {
    expect(layoutOf([number("Có mặt")], [{ title: "Công chức", cells: [null] }])).toBe("grid");
  });

  it("tells a table of many columns of words as records", () => {
    expect(layoutOf(Array(6).fill(text), [])).toBe("stacks");
    expect(layoutOf(Array(7).fill(text), [])).toBe("records");
  });
});

it("gives room to titles that are sentences", () => {
  expect(hasLongTitles([row("1")])).toBe(false);
  expect(hasLongTitles([{ title: "Hợp đồng lao động hỗ trợ, phục vụ tại Sở", cells: [] }])).toBe(true);
});
