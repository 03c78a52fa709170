/** Whether every annotation is about a cell that exists, and says of it what can be true. */
import type { Diagnostic, DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { readPrintedNumber } from "../text/number.ts";
import { explainAddress, findCell } from "./address.ts";
import { parseSource } from "./annotation.ts";
import { type Cell, type Period, qualifiers, type Row, type Table } from "./catalog.ts";
import { cellPlace } from "./cell-place.ts";

export function checkAnnotations(table: Table, period: Period): Diagnostic[] {
  return table.rows.flatMap((row) => {
    const cell = row.cells.get("cell");
    if (!cell || cell.unreadable) return [];
    const target = findCell(period, row.id);
    const problem = target ? undefined : explainAddress(period, row.id);
    if (!problem) return checkAnnotation({ table, row, period, target });
    return [{ ...problem, place: cellPlace(table, cell) }];
  });
}

interface AnnotationContext {
  readonly table: Table;
  readonly row: Row;
  readonly period: Period;
  /** The cell it is about; undefined where that is in a broken table. */
  readonly target: Cell | undefined;
}

function checkAnnotation({ table, row, period, target }: AnnotationContext): Diagnostic[] {
  const report = (code: DiagnosticCode, column: string, data: Diagnostic["data"] = {}): Diagnostic[] => {
    const cell = row.cells.get(column);
    if (!cell || cell.unreadable) return [];
    return [{ code, place: cellPlace(table, cell), data: { found: cell.text, address: row.id, ...data } }];
  };
  const text = (column: string) => row.cells.get(column)?.text ?? "";
  const value = target?.text ?? "";

  const source = parseSource(text("source"));
  const lastLine = Math.max(0, ...(source ?? []).map(({ to }) => to));
  const lines = period.sourceLines?.length ?? Number.POSITIVE_INFINITY;
  return [
    ...(source ? [] : report("annotation-source", "source")),
    ...(lastLine > lines ? report("annotation-source-beyond", "source", { lines: String(lines) }) : []),
    ...(target && !isPossible(text("qualifier"), target) ? report("annotation-qualifier", "qualifier", { value }) : []),
    ...(target && contradicts(text("as_printed"), target)
      ? report("annotation-as-printed", "as_printed", { value })
      : []),
  ];
}

/** A qualifier is about a stated number, "none" in words about nought. */
function isPossible(text: string, { value, unreadable }: Cell): boolean {
  const qualifier = qualifiers.find((known) => known === text);
  if (!qualifier || unreadable) return true;
  return qualifier === "nil_in_words" ? value === 0 : typeof value === "number";
}

/** True when the printed form is a figure, and no reading of it is the value of the cell. */
function contradicts(printed: string, { value }: Cell): boolean {
  if (printed === "" || typeof value !== "number") return false;
  const readings = readPrintedNumber(printed);
  return readings.length > 0 && readings.every((reading) => reading.value !== value);
}
