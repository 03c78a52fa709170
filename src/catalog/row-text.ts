/** Texts of a row by column name. */
import type { Row } from "./catalog.ts";
import { listItems } from "./field-validator.ts";

/** The row's title as readers see it; its id where the table has no `ten`. */
export function rowTitle(row: Row): string {
  return rowText(row, "ten") ?? row.id;
}

/** Undefined where the cell is empty, or the table has no such column. */
export function rowText(row: Row, column: string): string | undefined {
  return row.cells.get(column)?.text || undefined;
}

/** The label of the category that a cell names; undefined where the cell is empty. */
export function rowLabel(row: Row, column: string): string | undefined {
  const text = rowText(row, column);
  return row.cells.get(column)?.field.categories?.find(({ value }) => value === text)?.label ?? text;
}

/** The values of a list column. */
export function rowList(row: Row, column: string): string[] {
  return listItems(rowText(row, column) ?? "");
}

/** Undefined where the cell is empty or holds no number. */
export function rowNumber(row: Row, column: string): number | undefined {
  const value = row.cells.get(column)?.value;
  return typeof value === "number" ? value : undefined;
}
