/** Rows of `chu_thich.csv` → annotations of cells. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { readPrintedNumber } from "../text/number.ts";
import { explainAddress, findCell } from "./address.ts";
import {
  type Annotation,
  type Cell,
  type LineRange,
  type Period,
  type Qualifier,
  qualifiers,
  type Row,
  type Table,
} from "./catalog.ts";
import { cellPlace } from "./cell-place.ts";
import { listItems } from "./field-validator.ts";

/** The tables of a period with the annotations of `chu_thich.csv` at their cells. */
export function annotate(tables: ReadonlyMap<string, Table>, { rows: notes }: Table): ReadonlyMap<string, Table> {
  const annotations = new Map(notes.map((row) => [row.id, readAnnotation(row)]));
  const withAnnotation = (cell: Cell): Cell => {
    const annotation = annotations.get(cell.address);
    return annotation ? { ...cell, annotation } : cell;
  };
  const annotateRow = (row: Row): Row => ({
    ...row,
    cells: new Map([...row.cells].map(([column, cell]) => [column, withAnnotation(cell)])),
  });
  return new Map([...tables].map(([name, table]) => [name, { ...table, rows: table.rows.map(annotateRow) }]));
}

function readAnnotation(row: Row): Annotation {
  const text = (column: string) => row.cells.get(column)?.value ?? undefined;
  const qualifier = qualifiers.find((known) => known === text("qualifier"));
  const asPrinted = text("as_printed");
  const note = text("note");
  return {
    ...(qualifier && { qualifier }),
    ...(asPrinted !== undefined && { asPrinted: String(asPrinted) }),
    source: parseSource(String(text("source") ?? "")) ?? [],
    ...(note !== undefined && { note: String(note) }),
  };
}

/** "21", "21;153" or "47-49": ranges of lines of the source text. Undefined where a range is malformed or runs backwards. */
export function parseSource(text: string): LineRange[] | undefined {
  const ranges: LineRange[] = [];
  for (const range of listItems(text)) {
    const [, from, to = from] = /^([1-9]\d*)(?:-([1-9]\d*))?$/.exec(range) ?? [];
    if (from === undefined || Number(to) < Number(from)) return undefined;
    ranges.push({ from: Number(from), to: Number(to) });
  }
  return ranges;
}

/** Whether every annotation is about a cell that exists, and says of it what can be true. */
export function checkAnnotations(table: Table, period: Period): Diagnostic[] {
  return table.rows.flatMap((row) => checkAnnotation({ table, row, period }));
}

function checkAnnotation({ table, row, period }: { table: Table; row: Row; period: Period }): Diagnostic[] {
  const cell = row.cells.get("cell");
  if (!cell || cell.unreadable) return [];
  const problem = explainAddress(period, row.id);
  if (problem) {
    const { code, data, replacement } = problem;
    return [
      {
        code,
        place: cellPlace(table, cell),
        data,
        ...(replacement && { fix: { span: cell.span, text: replacement } }),
      },
    ];
  }

  const target = findCell(period, row.id);
  const source = row.cells.get("source");
  const diagnostics: Diagnostic[] = [];
  if (source && !source.unreadable && parseSource(source.text) === undefined) {
    diagnostics.push({ code: "annotation-source", place: cellPlace(table, source), data: { found: source.text } });
  }
  const qualifier = row.cells.get("qualifier");
  if (target && qualifier && !isPossible(qualifier.text, target)) {
    const data = { found: qualifier.text, address: row.id, value: target.text };
    diagnostics.push({ code: "annotation-qualifier", place: cellPlace(table, qualifier), data });
  }
  const printed = row.cells.get("as_printed");
  if (target && printed && contradicts(printed.text, target)) {
    const data = { found: printed.text, address: row.id, value: target.text };
    diagnostics.push({ code: "annotation-as-printed", place: cellPlace(table, printed), data });
  }
  return diagnostics;
}

/** A qualifier is about a stated number, "none" in words about nought. */
function isPossible(text: string, { value, unreadable }: Cell): boolean {
  const qualifier: Qualifier | undefined = qualifiers.find((known) => known === text);
  if (!qualifier || unreadable) return true;
  return qualifier === "nil_in_words" ? value === 0 : typeof value === "number";
}

/** True when the printed form is a figure, and no reading of it is the value of the cell. */
function contradicts(printed: string, { value }: Cell): boolean {
  const readings = readPrintedNumber(printed);
  return typeof value === "number" && readings.length > 0 && readings.every((reading) => reading.value !== value);
}
