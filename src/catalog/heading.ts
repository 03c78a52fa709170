/** The first row of a CSV file against the columns of its schema. */
import type { Diagnostic, DiagnosticCode, Span } from "../diagnostics/diagnostic.ts";
import { fold } from "../text/fold.ts";
import { findNearest } from "../text/nearest.ts";
import { cleanCell } from "./cell-characters.ts";
import type { CsvCell, CsvRow } from "./csv.ts";
import { shorten } from "./shorten.ts";
import { suggest } from "./suggestion.ts";
import type { TableSchema } from "./table-schema.ts";

export interface Heading {
  /** Column name → its place among the cells of a row. Columns the file lacks are absent. */
  readonly columns: ReadonlyMap<string, number>;
  /** Number of cells that every row must have. */
  readonly width: number;
  readonly diagnostics: readonly Diagnostic[];
}

export function readHeading(schema: TableSchema, row: CsvRow, file: string): Heading {
  const names = schema.fields.map(({ name }) => name);
  const found = row.cells.map((cell) => ({ cell, name: cleanCell(cell.text).text }));
  const expected = names.join(",");
  const wholeRow = rowSpan(row);
  const atRow = (code: DiagnosticCode, data: Diagnostic["data"] = {}): Diagnostic => ({
    code,
    place: { file, span: wholeRow },
    data: { expected, ...data },
  });
  const atCell = (code: DiagnosticCode, cell: CsvCell, data: Diagnostic["data"] = {}): Diagnostic => ({
    code,
    place: { file, span: cell.span, spreadsheetCell: cell.spreadsheetCell },
    data: { found: shorten(cell.text), expected, ...data },
  });

  if (!found.some(({ name }) => names.includes(name))) {
    return {
      columns: new Map(),
      width: row.cells.length,
      diagnostics: [atRow("heading-missing", { found: shorten(row.cells.map(({ text }) => text).join(",")) })],
    };
  }

  const columns = new Map<string, number>();
  const diagnostics: Diagnostic[] = [];
  let missing = names.filter((name) => !found.some((cell) => cell.name === name));
  for (const [index, { cell, name }] of found.entries()) {
    if (columns.has(name)) diagnostics.push(atCell("column-duplicate", cell));
    else if (names.includes(name)) columns.set(name, index);
    else if (name === "") diagnostics.push(atCell("column-unnamed", cell));
    else {
      const meant = meantColumn(schema, name, missing);
      const suggestion = meant === undefined ? suggest(name, names).text : `“${meant}”`;
      diagnostics.push({
        ...atCell("column-unknown", cell, { suggestion }),
        ...(meant !== undefined && { fix: { span: cell.span, text: meant } }),
      });
      missing = missing.filter((column) => column !== meant);
      if (meant !== undefined) columns.set(meant, index);
    }
  }
  for (const name of missing) {
    const title = schema.fields.find((field) => field.name === name)?.title ?? name;
    diagnostics.push(atRow("column-missing", { column: name, title }));
  }
  if (diagnostics.length === 0 && [...columns.keys()].join() !== names.join()) {
    diagnostics.push(atRow("column-order", { found: [...columns.keys()].join(",") }));
  }
  return { columns, width: row.cells.length, diagnostics };
}

/** The missing column that an unknown heading stands for: named alike, headed by its title, or the only one left. */
function meantColumn(schema: TableSchema, name: string, missing: readonly string[]): string | undefined {
  const titled = schema.fields.find((field) => missing.includes(field.name) && fold(field.title) === fold(name));
  return titled?.name ?? findNearest(name, missing);
}

/** The first line of a row. */
export function rowSpan(row: CsvRow): Span {
  const cells = row.cells.filter(({ span }) => span.line === row.line);
  const last = cells.at(-1)?.span;
  return { line: row.line, column: 1, length: last ? last.column + last.length - 1 : 1 };
}
