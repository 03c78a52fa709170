/** The first row of a CSV file against the columns of its schema. */
import type { Diagnostic, DiagnosticCode, Span } from "../diagnostics/diagnostic.ts";
import { fold } from "../text/fold.ts";
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
  const expected = names.join(",");
  const width = row.cells.length;
  const report = (code: DiagnosticCode, data: Diagnostic["data"] = {}): Diagnostic => ({
    code,
    place: { file, span: rowSpan(row) },
    data: { expected, ...data },
  });
  if (row.cells.length === names.length && names.every((name, index) => row.cells[index]?.text === name)) {
    return { columns: new Map(names.map((name, index) => [name, index])), width, diagnostics: [] };
  }
  const cells = row.cells.map((cell, index) => ({ cell, index, name: cleanCell(cell.text).text }));
  if (!cells.some(({ name }) => names.includes(name))) {
    const found = shorten(row.cells.map(({ text }) => text).join(","));
    return { columns: new Map(), width, diagnostics: [report("heading-missing", { found })] };
  }

  const columns = new Map<string, number>();
  const diagnostics: Diagnostic[] = [];
  for (const { cell, index, name } of cells) {
    const absent = names.filter((column) => !columns.has(column) && !cells.some((other) => other.name === column));
    const meant = names.includes(name) ? name : meantColumn(schema, name, absent);
    const isTitle =
      name !== meant && schema.fields.some((field) => field.name === meant && fold(field.title) === fold(name));
    const code = columns.has(name) ? "column-duplicate" : headingProblem(name, meant);
    if (code) diagnostics.push(cellReport({ code, cell, file, meant, names, isTitle }));
    if (meant !== undefined && !columns.has(meant)) columns.set(meant, index);
  }
  const missing = schema.fields.filter(({ name }) => !columns.has(name));
  diagnostics.push(...missing.map(({ name, title }) => report("column-missing", { column: name, title })));

  const found = [...columns.keys()].join(",");
  if (diagnostics.length === 0 && found !== expected) diagnostics.push(report("column-order", { found }));
  return { columns, width, diagnostics };
}

function headingProblem(name: string, meant: string | undefined): DiagnosticCode | undefined {
  if (name === "") return "column-unnamed";
  return name === meant ? undefined : "column-unknown";
}

interface CellReport {
  readonly code: DiagnosticCode;
  readonly cell: CsvCell;
  readonly file: string;
  /** The column that the cell stands for. */
  readonly meant: string | undefined;
  readonly names: readonly string[];
  /** The heading is the title of `meant`. */
  readonly isTitle: boolean;
}

function cellReport({ code, cell, file, meant, names, isTitle }: CellReport): Diagnostic {
  const { span, spreadsheetCell, text } = cell;
  const found = shorten(text);
  const suggestion = suggest(found, meant === undefined ? names : [meant]).text;
  // A title of the schema, or a name in other case or with marks, has one reading; a slip of the pen has to be looked at.
  const isSure = code === "column-unknown" && meant !== undefined && (isTitle || fold(text) === meant);
  return {
    code,
    place: { file, span, spreadsheetCell },
    data: { found, expected: names.join(","), suggestion },
    ...(isSure && { fix: { span, text: meant } }),
  };
}

/** The missing column that an unknown heading stands for: the one with this title, or named much like it. */
function meantColumn(schema: TableSchema, name: string, missing: readonly string[]): string | undefined {
  const titled = schema.fields.find((field) => missing.includes(field.name) && fold(field.title) === fold(name));
  return titled?.name ?? suggest(name, missing).nearest;
}

/** The first line of a row. */
export function rowSpan(row: CsvRow): Span {
  const cells = row.cells.filter(({ span }) => span.line === row.line);
  const last = cells.at(-1)?.span;
  return { line: row.line, column: 1, length: last ? last.column + last.length - 1 : 1 };
}
