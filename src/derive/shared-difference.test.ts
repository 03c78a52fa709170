import { describe, expect, it } from "vitest";
import type { Cell } from "../catalog/catalog.ts";
import type { Field, TableSchema } from "../catalog/table-schema.ts";
import type { ComparedCell, ComparedTable, Presence } from "./comparison.ts";
import { isShared, sharedDifferences } from "./shared-difference.ts";

const day: Field = { name: "tinh_den", title: "Tính đến", type: "date" };
const count: Field = { name: "so", title: "Số", type: "integer", kind: "stock" };
const schema = { name: "tai_san", title: "Tài sản", fields: [day, count] } as unknown as TableSchema;

const cellOf = (field: Field, text: string): Cell => ({
  address: `tai_san/x/${field.name}`,
  field,
  text,
  value: text,
  span: { line: 1, column: 1, length: 1 },
});

function compared(field: Field, earlier: string, later: string): ComparedCell {
  return { field, unit: undefined, earlier: cellOf(field, earlier), later: cellOf(field, later), change: undefined };
}

/** A table whose rows, each with a count that moved, differ in these words of the day. */
function tableOf(days: readonly (readonly [string, string] | null)[], presence: Presence = "both"): ComparedTable {
  const rows = days.map((words, index) => ({
    id: `dong_${index}`,
    title: `Dòng ${index}`,
    presence,
    cells: [...(words ? [compared(day, ...words)] : []), compared(count, "1", "2")],
  }));
  return { schema, presence: "both", rows, sameRows: 0 };
}

const ends = ["2023-12-14", "2024-12-14"] as const;
const summaryOf = (table: ComparedTable) =>
  sharedDifferences(table).map(({ field, earlier, later, rows }) => [field.name, earlier.text, later.text, rows]);

describe("sharedDifferences", () => {
  it("finds words that differ alike in most rows, and how many those are", () => {
    const table = tableOf([ends, ends, ["2023-06-30", "2024-06-30"], ends, null]);
    expect(summaryOf(table)).toEqual([["tinh_den", "2023-12-14", "2024-12-14", 3]]);
  });

  it.each([
    ["one row alone", [ends, null, null]],
    ["half of the rows", [ends, ends, ["2022", "2023"], ["2021", "2022"]]],
    ["no row", [null, null]],
  ] as const)("says nothing of %s", (_what, days) => {
    expect(sharedDifferences(tableOf(days))).toEqual([]);
  });

  it("leaves figures, and rows of one period, alone", () => {
    expect(sharedDifferences(tableOf([ends, ends], "later"))).toEqual([]);
    expect(summaryOf(tableOf([ends, ends])).map(([name]) => name)).toEqual(["tinh_den"]);
  });
});

it("tells the cells that it says from those that differ otherwise", () => {
  const table = tableOf([ends, ends, ["2023-06-30", "2024-06-30"]]);
  const shared = sharedDifferences(table);
  expect(table.rows.map(({ cells }) => cells.map((cell) => isShared(cell, shared)))).toEqual([
    [true, false],
    [true, false],
    [false, false],
  ]);
});
