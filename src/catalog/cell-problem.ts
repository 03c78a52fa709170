/** What is wrong with the text of one cell, before its place is known. */
import type { Diagnostic, DiagnosticCode } from "../diagnostics/diagnostic.ts";
import type { CsvCell } from "./csv.ts";
import { shorten } from "./shorten.ts";

export interface CellProblem {
  readonly code: DiagnosticCode;
  /** Beside `found`, `column` and `title`, which every cell's diagnostic has. */
  readonly data?: Readonly<Record<string, string>>;
  /** The text that the cell should hold, where there is no doubt. */
  readonly replacement?: string;
}

/** The table, and what its heading says about the column. */
export interface CellContext {
  readonly file: string;
  readonly column: string;
  readonly title: string;
}

/** The diagnostic of a problem at its cell. */
export function cellDiagnostic(problem: CellProblem, cell: CsvCell, { file, column, title }: CellContext): Diagnostic {
  const { replacement } = problem;
  const isOneLine = !cell.text.includes("\n");
  return {
    code: problem.code,
    place: { file, span: cell.span, spreadsheetCell: cell.spreadsheetCell },
    data: { found: shorten(cell.text), column, title, ...problem.data },
    ...(replacement !== undefined && isOneLine && { fix: { span: cell.span, text: csvText(replacement) } }),
  };
}

/** A text as a cell of a CSV file here: in quotes only where it has to be. */
export function csvText(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
