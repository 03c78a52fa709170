/** CSV text → rows of cells, each with its place in the file and in a spreadsheet. */
import Papa from "papaparse";
import type { Span } from "../diagnostics/diagnostic.ts";
import { lineSpan } from "./text-position.ts";

export interface CsvCell {
  /** Without the quotes around it. */
  readonly text: string;
  /** With the quotes around it; cut at the end of the line for a cell of several lines. */
  readonly span: Span;
  /** As a spreadsheet names it, for example `B4`. */
  readonly spreadsheetCell: string;
}

export interface CsvRow {
  /** Line of its first cell. */
  readonly line: number;
  readonly cells: readonly CsvCell[];
}

export interface CsvFile {
  /** Up to the first wrong quote: behind it no cell can be told from its neighbour. */
  readonly rows: readonly CsvRow[];
  readonly quoteError?: QuoteError;
}

export interface QuoteError {
  readonly kind: "unclosed" | "misplaced";
  readonly span: Span;
}

export type Delimiter = "," | ";" | "\t";

/** Takes a text with LF line ends apart. A last line end closes the last row; an empty line is a row of one empty cell. */
export function parseCsv(text: string, delimiter: Delimiter): CsvFile {
  const { data } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  const endsWithLine = text.endsWith("\n") && data.at(-1)?.join() === "";
  const records = endsWithLine ? data.slice(0, -1) : data;

  const hasQuotes = text.includes('"');
  const rows: CsvRow[] = [];
  let offset = 0;
  let line = 1;
  let lineStart = 0;
  for (let index = 0; index < records.length; index += 1) {
    const record = records[index] ?? [];
    const row = { line, cells: [] as CsvCell[] };
    for (let column = 0; column < record.length; column += 1) {
      const value = record[column] ?? "";
      const end = hasQuotes ? endOfCell({ text, delimiter, offset, value }) : offset + value.length;
      if (typeof end !== "number") return { rows, quoteError: end };
      const lineBreaks = hasQuotes && value.includes("\n") ? value.split("\n").length - 1 : 0;
      const firstEnd = lineBreaks === 0 ? end : text.indexOf("\n", offset);
      row.cells.push({
        text: value,
        span: { line, column: offset - lineStart + 1, length: Math.max(1, firstEnd - offset) },
        spreadsheetCell: cellName(index, column),
      });
      if (lineBreaks > 0) {
        line += lineBreaks;
        lineStart = text.lastIndexOf("\n", end - 1) + 1;
      }
      offset = end + 1;
    }
    rows.push(row);
    line += 1;
    lineStart = offset;
  }
  return { rows };
}

interface CellStart {
  readonly text: string;
  readonly delimiter: Delimiter;
  readonly offset: number;
  readonly value: string;
}

/** Offset behind the cell's last character, its closing quote included. */
function endOfCell({ text, delimiter, offset, value }: CellStart): number | QuoteError {
  if (text[offset] !== '"') {
    const end = offset + value.length;
    const quote = value.indexOf('"');
    return quote === -1 ? end : { kind: "misplaced", span: lineSpan(text, offset + quote, 1) };
  }
  const end = endOfQuotes(text, offset);
  if (end === undefined) return { kind: "unclosed", span: lineSpan(text, offset, 1) };
  const next = text[end];
  if (next === undefined || next === "\n" || next === delimiter) return end;
  // A quote that closes lines later, in the middle of a cell, was meant to open that cell.
  const isFarAway = text.slice(offset, end).includes("\n");
  if (isFarAway) return { kind: "unclosed", span: lineSpan(text, offset, 1) };
  return { kind: "misplaced", span: lineSpan(text, end - 1, 1) };
}

/** Offset behind the quote that closes the one at `start`; a doubled quote stands for itself. */
function endOfQuotes(text: string, start: number): number | undefined {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at + 1;
  }
  return undefined;
}

/** By row and column: every file has an A1, and a name kept once costs less than one made for each cell. */
const cellNames: string[][] = [];

/** Row and column from 0 → "B4". */
function cellName(row: number, column: number): string {
  cellNames[row] ??= [];
  const names = cellNames[row];
  const name = names[column] ?? `${columnName(column)}${row + 1}`;
  names[column] = name;
  return name;
}

/** 0 → "A", 25 → "Z", 26 → "AA". */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : `${columnName(Math.floor(index / 26) - 1)}${letter}`;
}
