import { describe, expect, it } from "vitest";
import { parseCsv } from "./csv.ts";
import { readHeading } from "./heading.ts";
import type { TableSchema } from "./table-schema.ts";

const schema: TableSchema = {
  name: "bien_che",
  title: "Biên chế",
  description: "",
  scope: "period",
  order: 1,
  fields: [
    { name: "id", title: "Mã", type: "string" },
    { name: "ten", title: "Nhóm", type: "string" },
    { name: "duoc_giao", title: "Được giao", type: "integer" },
    { name: "co_mat", title: "Có mặt", type: "integer" },
  ],
  primaryKey: ["id"],
  missingValues: [""],
};

function read(line: string) {
  const [row] = parseCsv(line, ",").rows;
  const { columns, diagnostics } = readHeading(schema, row ?? { line: 1, cells: [] }, "a.csv");
  return { columns: [...columns.keys()], problems: diagnostics.map(({ code, data }) => [code, data.suggestion]) };
}

describe("readHeading", () => {
  it("finds all columns", () => {
    expect(read("id,ten,duoc_giao,co_mat")).toEqual({ columns: ["id", "ten", "duoc_giao", "co_mat"], problems: [] });
  });

  it("reads a misspelt column as the one it stands for, and does not call that one missing", () => {
    expect(read("id,ten,duoc_gaio,co_mat")).toEqual({
      columns: ["id", "ten", "duoc_giao", "co_mat"],
      problems: [["column-unknown", "“duoc_giao”"]],
    });
  });

  it("knows a column by its title", () => {
    expect(read("id,Nhóm,duoc_giao,CÓ MẶT").problems).toEqual([
      ["column-unknown", "“ten”"],
      ["column-unknown", "“co_mat”"],
    ]);
  });

  it("reports a column that is missing and one that nobody knows", () => {
    expect(read("id,ten,duoc_giao,nghi_huu").problems.map(([code]) => code)).toEqual([
      "column-unknown",
      "column-missing",
    ]);
  });

  it("reports the order only when the columns are right", () => {
    expect(read("id,ten,co_mat,duoc_giao").problems.map(([code]) => code)).toEqual(["column-order"]);
    expect(read("ten,id,duoc_giao").problems.map(([code]) => code)).toEqual(["column-missing"]);
  });

  it("takes a first line without any known column for data", () => {
    expect(read("tong_so,Tổng số,32,30")).toMatchObject({ columns: [], problems: [["heading-missing", undefined]] });
  });
});
