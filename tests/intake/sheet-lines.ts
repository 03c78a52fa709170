/** A sheet as lines of text for the staff guide, with row numbers and column letters as a spreadsheet shows them. */
import type { CellValue } from "@cj-tech-master/excelts";
import type { OfficeSheet } from "./office-book.ts";

/** The rows of `sheet`, columns without any content left out, `marked` ("D2") underlined. */
export function sheetLines({ rows, merges = [] }: OfficeSheet, marked?: string): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => index).filter((index) =>
    rows.some((row) => (row[index] ?? null) !== null),
  );
  const letters = ["", ...columns.map(letterOf)];
  const texts = rows.map((row, index) => [String(index + 1), ...columns.map((column) => shown(row[column]))]);
  const widths = letters.map((letter, index) =>
    Math.max(letter.length, ...texts.map((text) => (text[index] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join(" | ")
      .trimEnd();
  const lines = texts.flatMap((text, index) => [line(text), ...marks(text, index + 1)]);
  return [line(letters), ...lines, ...merges.map((range) => `(ô gộp: ${range})`)];

  function marks(text: readonly string[], row: number): string[] {
    const at = letters.findIndex((letter) => letter !== "" && `${letter}${row}` === marked);
    if (at === -1) return [];
    return [line(text.map((cell, index) => (index === at ? "^".repeat(Math.max(1, cell.length)) : "")))];
  }
}

function letterOf(index: number): string {
  return String.fromCharCode(65 + index);
}

/** What Excel shows in the cell; of a formula, what it shows when the cell is chosen. */
function shown(value: CellValue | undefined): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString().slice(0, 10).split("-").reverse().join("/");
  if (typeof value === "object" && "formula" in value) return `=${value.formula}`;
  return String(value);
}
