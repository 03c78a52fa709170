/** Rows of the generator as canonical CSV. */
import Papa from "papaparse";
import { type CellContent, cellText } from "./figure.ts";

/** Heading of `columns`, then one line a row; a cell that a row lacks is empty. */
export function toCsv(columns: readonly string[], rows: readonly Readonly<Record<string, CellContent>>[]): string {
  const records = rows.map((row) => columns.map((column) => cellText(row[column] ?? null)));
  return `${Papa.unparse([[...columns], ...records], { newline: "\n" })}\n`;
}
