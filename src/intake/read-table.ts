/** The rows of a table found on a sheet → texts of the canonical CSV, with all that cannot be known. */
import type { Row, Table } from "../catalog/catalog.ts";
import { cellProblem } from "../catalog/cell-issue.ts";
import type { CellProblem } from "../catalog/cell-problem.ts";
import { fieldValidator } from "../catalog/field-validator.ts";
import { shorten } from "../catalog/shorten.ts";
import type { Field } from "../catalog/table-schema.ts";
import { unitOf } from "../derive/format-cell.ts";
import type { Diagnostic, DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { formatDate } from "../text/date.ts";
import { cellName } from "./cell-name.ts";
import type { FoundTable } from "./found-table.ts";
import { type GridCell, mergeAt } from "./grid.ts";
import { isNilInWords } from "./nil-words.ts";
import { identifyRow, isNumbering } from "./row-identity.ts";
import { readTypedFigure, type TypedFigure } from "./typed-figure.ts";
import { readTypedText } from "./typed-text.ts";

export interface ReadRow {
  readonly id: string;
  /** Not among the rows that the period has. */
  readonly isNew: boolean;
  /** By column name; what stands empty is absent. */
  readonly cells: ReadonlyMap<string, TypedFigure>;
  /** Index of the row on its sheet. */
  readonly line: number;
}

export interface ReadTable {
  readonly found: FoundTable;
  readonly rows: readonly ReadRow[];
  /** Texts of rows without figures that name no row: notes, titles of groups. */
  readonly skipped: readonly string[];
  /** Names of hidden rows that hold something, as a spreadsheet counts them. */
  readonly hiddenRows: readonly number[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `existing` is the table as the period has it. */
export function readFoundTable(found: FoundTable, existing: Table): ReadTable {
  const { grid, headingRow, end } = found;
  const lines = Array.from({ length: end - headingRow - 1 }, (_, index) => headingRow + 1 + index);
  const filled = lines.filter((line) => grid.rows[line]?.some((cell) => cell !== undefined));
  const isHidden = (line: number) => grid.hiddenRows.has(line);
  const read = filled.filter((line) => !isHidden(line)).map((line) => readLine(line, found, existing));
  const rows = read.flatMap(({ row }) => row ?? []);
  return {
    found,
    rows,
    skipped: read.flatMap(({ skipped }) => skipped ?? []),
    hiddenRows: filled.filter(isHidden).map((line) => line + 1),
    diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...repeatedRows(rows, found)],
  };
}

interface ReadLine {
  readonly row?: ReadRow;
  readonly skipped?: string;
  readonly diagnostics: readonly Diagnostic[];
}

function readLine(line: number, found: FoundTable, existing: Table): ReadLine {
  const { grid, columns, schema } = found;
  const cells = [...columns].map(([column, field]) => ({ column, field, cell: grid.rows[line]?.[column] }));
  const isStated = ({ column, cell }: (typeof cells)[number]) =>
    cell !== undefined || grid.troubles.has(cellName(line, column));
  const [key = ""] = schema.primaryKey;
  const said = cells.filter((cell) => cell.field.name !== key && cell.field.name !== "ten" && isStated(cell));
  if (said.length === 0) return { ...skippedText(line, found), diagnostics: [] };
  if (isNumbering(grid.rows[line] ?? [])) return { diagnostics: [] };

  const merged = cells.find(({ column }) => mergeAt(grid, line, column));
  if (merged) {
    return { diagnostics: [report("cell-merged", line, merged.column, { title: merged.field.title }, found)] };
  }
  const identity = identifyRow(cells, existing);
  const isKnown = "id" in identity && !identity.isNew;
  if (!isKnown && isNote(said)) return { ...skippedText(line, found), diagnostics: [] };
  if (!("id" in identity)) {
    const named = cells.filter(({ field }) => field.name === "ten" || field.name === key);
    const { column } = named.find(({ cell }) => cell !== undefined) ?? named[0] ?? { column: 0 };
    return { diagnostics: [report(identity.code, line, column, identity.data, found)] };
  }
  const row = existing.rows.find(({ id }) => id === identity.id);
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, TypedFigure>();
  for (const { column, field, cell } of cells) {
    const trouble = grid.troubles.get(cellName(line, column));
    if (trouble) {
      const code = trouble.kind === "error" ? "cell-spreadsheet-error" : "formula-uncached";
      diagnostics.push(report(code, line, column, cellData(field, trouble.found), found));
    }
    // The title of a known row is a matter of the site, not of whoever fills in its figures.
    const isTitle = (field.name === key || field.name === "ten") && !identity.isNew;
    if (cell === undefined || trouble || isTitle) continue;
    const reading = readCell(cell, field, unitFor(field, row, cells));
    if ("problem" in reading) {
      const { code, data } = reading.problem;
      diagnostics.push(report(code, line, column, { ...cellData(field, shown(cell)), ...data }, found));
    } else {
      texts.set(field.name, reading.figure);
    }
  }
  if (identity.isNew) texts.set(key, { text: identity.id });
  return { row: { id: identity.id, isNew: identity.isNew, cells: texts, line }, diagnostics };
}

/** Words only where figures are due: who made the table, who signed it. */
function isNote(said: readonly { readonly field: Field; readonly cell: GridCell | undefined }[]): boolean {
  return said.every(
    ({ field, cell }) =>
      field.kind !== undefined &&
      typeof cell?.value === "string" &&
      !/\d/.test(cell.value) &&
      !isNilInWords(cell.value),
  );
}

function skippedText(line: number, { grid }: FoundTable): { skipped?: string } {
  const first = grid.rows[line]?.find((cell) => cell !== undefined);
  return typeof first?.value === "string" ? { skipped: shorten(first.value) } : {};
}

function unitFor(field: Field, row: Row | undefined, cells: readonly { field: Field; cell: GridCell | undefined }[]) {
  if (field.unitField === undefined) return field.unit;
  const typed = cells.find((cell) => cell.field.name === field.unitField);
  if (typed?.cell) {
    const code = readTypedText(typed.cell, typed.field);
    return typed.field.categories?.find(({ value }) => value === code)?.label ?? code;
  }
  return row && unitOf(field, row);
}

function readCell(
  cell: GridCell,
  field: Field,
  unit: string | undefined,
): { readonly figure: TypedFigure } | { readonly problem: CellProblem } {
  const year = yearAsDay(cell);
  if (year !== undefined) return { problem: { code: "year-as-day", data: { year } } };
  const isFigure = field.kind !== undefined || field.type === "integer" || field.type === "number";
  const reading = isFigure ? readTypedFigure(cell, { field, unit }) : { figure: { text: readTypedText(cell, field) } };
  if ("problem" in reading) return reading;
  const { text } = reading.figure;
  if (field.type === "string" && /^[=+\-@]/.test(text)) {
    return { problem: { code: "cell-formula", data: { first: text.slice(0, 1) } } };
  }
  if (text === "") return field.constraints?.required ? { problem: { code: "value-missing" } } : reading;
  const [issue] = fieldValidator(field).safeParse(text).error?.issues ?? [];
  return issue ? { problem: cellProblem(issue, field, text) } : reading;
}

/** A year typed into a cell of days is shown by Excel as a day of 1905: it counts days from 1900 on. */
function yearAsDay({ value }: GridCell): string | undefined {
  if (!(value instanceof Date)) return undefined;
  const days = Math.round((value.getTime() - Date.UTC(1899, 11, 30)) / (24 * 60 * 60 * 1000));
  return days >= 1900 && days < 2200 ? String(days) : undefined;
}

/** A row that stands twice says two things, or one thing twice. */
function repeatedRows(rows: readonly ReadRow[], found: FoundTable): Diagnostic[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ id, line }) => {
    const before = first.get(id);
    first.set(id, before ?? line);
    return before === undefined ? [] : [report("row-repeated", line, 0, { row: id, line: String(before + 1) }, found)];
  });
}

function cellData({ name, title }: Field, found: string): Diagnostic["data"] {
  return { column: name, title, found: shorten(found) };
}

function shown({ value, suffix }: GridCell): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : formatDate(value.toISOString().slice(0, 10));
  return suffix === undefined || suffix === "%" ? String(value) : `${value} ${suffix}`;
}

function report(
  code: DiagnosticCode,
  line: number,
  column: number,
  data: Diagnostic["data"],
  { grid }: FoundTable,
): Diagnostic {
  return { code, place: { file: grid.source, spreadsheetCell: cellName(line, column) }, data };
}
