import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTable } from "./table.ts";
import type { TableSchema } from "./table-schema.ts";

const schema: TableSchema = {
  name: "bien_che",
  title: "Biên chế",
  description: "",
  scope: "period",
  order: 1,
  fields: [
    { name: "id", title: "Mã", type: "string", constraints: { required: true, pattern: "[a-z_]+" } },
    { name: "ten", title: "Nhóm", type: "string" },
    { name: "co_mat", title: "Có mặt", type: "integer", constraints: { minimum: 0 }, kind: "stock", unit: "người" },
    { name: "ty_le", title: "Tỷ lệ", type: "number", kind: "share", unit: "%" },
  ],
  primaryKey: ["id"],
  missingValues: [""],
};

const read = (text: string) => readTable(schema, "a.csv", text);
const codes = (text: string) => read(text).diagnostics.map(({ code }) => code);

describe("readTable", () => {
  it("gives every cell its address, value and place", () => {
    const { table, diagnostics } = read("id,ten,co_mat,ty_le\ntong,Tổng số,30,97.5\n");
    expect(diagnostics).toEqual([]);
    expect(table.rows[0]).toMatchObject({ id: "tong", line: 2 });
    expect(table.rows[0]?.cells.get("ty_le")).toEqual({
      address: "bien_che/tong/ty_le",
      field: schema.fields[3],
      text: "97.5",
      value: 97.5,
      span: { line: 2, column: 17, length: 4 },
      spreadsheetCell: "D2",
    });
  });

  it("tells what is not stated from nought and from what cannot be read", () => {
    const { table } = read("id,ten,co_mat,ty_le\na,A,,0\nb,B,nhiều,1\n");
    const cell = (row: number, column: string) => table.rows[row]?.cells.get(column);
    expect(cell(0, "co_mat")).toMatchObject({ value: null });
    expect(cell(0, "co_mat")).not.toHaveProperty("unreadable");
    expect(cell(0, "ty_le")).toMatchObject({ value: 0 });
    expect(cell(1, "co_mat")).toMatchObject({ value: null, unreadable: true });
  });

  it("goes on after a mistake and reports all of them", () => {
    expect(codes("id,ten,co_mat,ty_le\nA,A,1.5,x\nb,B,-1,7.910\n")).toEqual([
      "id-format",
      "number-whole",
      "number-expected",
      "number-too-small",
      "number-three-decimals",
    ]);
  });

  it("reads a file with semicolons as if they were commas", () => {
    const { table, diagnostics } = read('id;ten;co_mat;ty_le\na;A;30;"97,5"\n');
    expect(diagnostics.map(({ code }) => code)).toEqual(["delimiter-semicolon"]);
    expect(table.rows[0]?.cells.get("co_mat")?.value).toBe(30);
  });

  it("keeps the key of a ragged row and reads nothing else of it", () => {
    const { table, diagnostics } = read("id,ten,co_mat,ty_le\na,A,B,30,97.5\n");
    expect(diagnostics.map(({ code }) => code)).toEqual(["row-length"]);
    expect(table.rows[0]?.id).toBe("a");
    expect(table.rows[0]?.cells.get("co_mat")).toMatchObject({ value: null, unreadable: true });
  });

  it("says that a table is incomplete when a column, a key or a quote is missing", () => {
    expect(read("id,ten,ty_le\na,A,1\n").table.incomplete).toBe(true);
    expect(read("id,ten,co_mat,ty_le\n,A,1,1\n").table.incomplete).toBe(true);
    expect(read('id,ten,co_mat,ty_le\na,"A,1,1\n').table.incomplete).toBe(true);
    expect(read("id,ten,co_mat,ty_le\na,A,1,1\n").table).not.toHaveProperty("incomplete");
  });

  it("offers to mend a cell, in quotes where it needs them", () => {
    const [diagnostic] = read('id,ten,co_mat,ty_le\na,"A, B ",1,1\n').diagnostics;
    expect(diagnostic).toMatchObject({
      code: "cell-outer-space",
      fix: { span: { line: 2, column: 3, length: 7 }, text: '"A, B"' },
    });
  });

  it("gives diagnostics for any text, never an exception", () => {
    const unit = fc.constantFrom("a", "id", "ten", "co_mat", ",", ";", '"', "\n", "1", ".", "=", "ế", " ");
    const heading = fc.constantFrom("", "id,ten,co_mat,ty_le\n", "id;ten;co_mat;ty_le\n");
    fc.assert(
      fc.property(heading, fc.string({ unit }), (first, rest) => {
        expect(Array.isArray(codes(first + rest))).toBe(true);
      }),
    );
  });
});
