/** The rows below the heading of a CSV file → rows of typed cells. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Cell, Row } from "./catalog.ts";
import { cleanCell } from "./cell-characters.ts";
import { cellDiagnostic } from "./cell-problem.ts";
import { readCell } from "./cell-reading.ts";
import type { CsvRow, Delimiter } from "./csv.ts";
import { type FieldValidator, fieldValidator } from "./field-validator.ts";
import { type Heading, rowSpan } from "./heading.ts";
import type { Field, TableSchema } from "./table-schema.ts";

export interface TableContext {
  readonly schema: TableSchema;
  readonly file: string;
  readonly heading: Heading;
  readonly delimiter: Delimiter;
}

export interface ReadRows {
  readonly rows: readonly Row[];
  /** False when a row was left out, having no key that could be read. */
  readonly isComplete: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

export function readRows(csvRows: readonly CsvRow[], context: TableContext): ReadRows {
  const { columns } = context.heading;
  // Without a single known column nothing can be told about the cells.
  if (columns.size === 0) return { rows: [], isComplete: false, diagnostics: [] };
  const fields = context.schema.fields.map((field) => ({
    field,
    validator: fieldValidator(field),
    index: columns.get(field.name),
  }));

  const read = csvRows.filter((row) => !isBlank(row)).map((row) => readRow(row, fields, context));
  return {
    rows: read.flatMap(({ row }) => row ?? []),
    isComplete: read.every(({ row }) => row !== undefined),
    diagnostics: [...blankRows(csvRows, context.file), ...read.flatMap(({ diagnostics }) => diagnostics)],
  };
}

interface Column {
  readonly field: Field;
  readonly validator: FieldValidator;
  /** Its place among the cells of a row; undefined where the file lacks the column. */
  readonly index: number | undefined;
}

interface ReadRow {
  readonly row?: Row;
  readonly diagnostics: readonly Diagnostic[];
}

function readRow(csvRow: CsvRow, columns: readonly Column[], context: TableContext): ReadRow {
  const { schema, file, heading, delimiter } = context;
  const diagnostics: Diagnostic[] = [];
  const isRagged = csvRow.cells.length !== heading.width;
  if (isRagged) {
    const data = { found: String(csvRow.cells.length), expected: String(heading.width) };
    diagnostics.push({ code: "row-length", place: { file, span: rowSpan(csvRow) }, data });
  }

  const [key = ""] = schema.primaryKey;
  const keyIndex = columns.find(({ field }) => field.name === key)?.index;
  const id = keyIndex === undefined ? "" : cleanCell(csvRow.cells[keyIndex]?.text ?? "").text;
  const cells = new Map<string, Cell>();
  const rowAddress = `${schema.name}/${id}/`;
  for (const { field, validator, index } of columns) {
    const address = rowAddress + field.name;
    const csvCell = index === undefined ? undefined : csvRow.cells[index];
    // In a row with a cell too many or too few, only the key is sure to stand in its own column.
    if (!csvCell || (isRagged && field.name !== key)) {
      cells.set(field.name, { address, field, text: "", value: null, unreadable: true, span: rowSpan(csvRow) });
      continue;
    }
    const { text, value, problem } = readCell(csvCell.text, { field, validator, delimiter });
    if (problem) diagnostics.push(cellDiagnostic(problem, csvCell, { file, column: field.name, title: field.title }));
    const { span, spreadsheetCell } = csvCell;
    const cell: Cell = { address, field, text, value: value ?? null, span, spreadsheetCell };
    cells.set(field.name, value === undefined ? { ...cell, unreadable: true } : cell);
  }

  const keyCell = cells.get(key);
  if (id === "" || !keyCell || keyCell.unreadable) return { diagnostics };
  return { row: { id, line: csvRow.line, cells }, diagnostics };
}

/** One diagnostic for a stretch of empty rows, however long. */
function blankRows(rows: readonly CsvRow[], file: string): Diagnostic[] {
  return rows.flatMap((row, index) => {
    const before = rows[index - 1];
    if (!isBlank(row) || (before && isBlank(before))) return [];
    return [{ code: "row-blank", place: { file, span: rowSpan(row) }, data: { line: String(row.line) } } as const];
  });
}

function isBlank(row: CsvRow): boolean {
  return row.cells.every(({ text }) => text.trim() === "");
}
