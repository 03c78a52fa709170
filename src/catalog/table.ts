/** The text of a CSV file and its schema → a table, with all that is wrong in the file. */
import type { Diagnostic, DiagnosticCode, Span } from "../diagnostics/diagnostic.ts";
import type { Table } from "./catalog.ts";
import { type Delimiter, parseCsv } from "./csv.ts";
import { readHeading } from "./heading.ts";
import { readRows } from "./table-rows.ts";
import type { TableSchema } from "./table-schema.ts";

export interface ReadTable {
  readonly table: Table;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a CSV text as `decodeFile` gives it. Never throws; the table holds what could be read. */
export function readTable(schema: TableSchema, file: string, text: string): ReadTable {
  const [firstLine = ""] = text.split("\n", 1);
  const delimiter = findDelimiter(firstLine);
  const { rows: csvRows, quoteError } = parseCsv(text, delimiter);

  const diagnostics: Diagnostic[] = [];
  const report = (code: DiagnosticCode, span: Span) =>
    diagnostics.push({ code, place: { file, span }, data: { line: String(span.line) } });
  if (delimiter !== ",") {
    const span = { line: 1, column: firstLine.indexOf(delimiter) + 1, length: 1 };
    report(delimiter === ";" ? "delimiter-semicolon" : "delimiter-tab", span);
  }
  if (quoteError) report(quoteError.kind === "unclosed" ? "quote-unclosed" : "quote-misplaced", quoteError.span);

  const [headingRow, ...dataRows] = csvRows;
  if (!headingRow) return { table: { schema, file, rows: [], incomplete: true }, diagnostics };
  const heading = readHeading(schema, headingRow, file);
  const { rows, isComplete, diagnostics: inRows } = readRows(dataRows, { schema, file, heading, delimiter });
  const incomplete = quoteError !== undefined || heading.columns.size < schema.fields.length || !isComplete;
  return {
    table: { schema, file, rows, ...(incomplete && { incomplete }) },
    diagnostics: [...diagnostics, ...heading.diagnostics, ...inRows],
  };
}

/** Files here are separated by commas; Excel in Vietnamese writes semicolons, its "Unicode Text" tabs. */
function findDelimiter(firstLine: string): Delimiter {
  if (firstLine.includes(",")) return ",";
  return ([";", "\t"] as const).find((delimiter) => firstLine.includes(delimiter)) ?? ",";
}
