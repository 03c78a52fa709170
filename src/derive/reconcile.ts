/** Reconciliation checks: do the figures of a period agree with each other as their schemas say they must? */
import { findCell } from "../catalog/address.ts";
import type { Catalog, Cell, Period, Row, Table } from "../catalog/catalog.ts";
import { termAddresses } from "../catalog/check-term.ts";
import { discrepancyKey } from "../catalog/known-discrepancy.ts";
import type { Check, Term } from "../catalog/table-schema.ts";
import { isExact } from "./comparable.ts";
import { addExactly, subtractExactly } from "./decimal.ts";

export interface CellOperand {
  readonly kind: "cell";
  readonly address: string;
  readonly cell: Cell | undefined;
  readonly value: number | null;
}

/** What one cell is of another, in percent, to four decimals; null also where the other is nought. */
export interface PercentOperand {
  readonly kind: "percent";
  readonly part: CellOperand;
  readonly whole: CellOperand;
  readonly value: number | null;
}

export interface CountOperand {
  readonly kind: "count";
  readonly table: string;
  /** What the rows have in common, by column. */
  readonly where: Readonly<Record<string, string>>;
  readonly rows: readonly string[];
  readonly value: number | null;
}

/** One number that goes into a side: a cell, a number of rows, or what one cell is of another. */
export type Operand = CellOperand | PercentOperand | CountOperand;

/** The cells that make it. */
export function cellsOf(operand: Operand): readonly CellOperand[] {
  if (operand.kind === "percent") return [operand.part, operand.whole];
  return operand.kind === "cell" ? [operand] : [];
}

export interface Side {
  readonly operands: readonly Operand[];
  /** Sum of the operands; null where one of them is not stated, or not exactly ("hơn 50"). */
  readonly value: number | null;
}

export interface CheckOutcome {
  readonly check: Check;
  /** Table whose schema has the check. */
  readonly table: string;
  /** Row and column that stand for `*`, where the check has them. */
  readonly at: { readonly row?: string; readonly column?: string };
  /** `known`: fails, and `khac_biet.csv` explains it. */
  readonly status: "holds" | "fails" | "known" | "not_applicable";
  readonly left: Side;
  readonly right: Side;
  /** Left minus right; null where the check is not applicable. */
  readonly difference: number | null;
  /** The editor's words about a known discrepancy. */
  readonly explanation?: string;
}

/** Outcomes in the order of the schemas; a check with `*` has one for each row or column that it expands to. */
export function reconcile(catalog: Catalog, period: Period): CheckOutcome[] {
  return [...catalog.schemas.values()].flatMap(({ name, checks = [] }) =>
    checks.flatMap((check) => expand(check, period).map((at) => judge({ check, table: name, at }, period))),
  );
}

type Place = Pick<CheckOutcome, "check" | "table" | "at">;

function judge({ check, table, at }: Place, period: Period): CheckOutcome {
  const left = readSide(check.left, at, period);
  const right = readSide(check.right, at, period);
  const outcome = { check, table, at, left, right };
  if (left.value === null || right.value === null) return { ...outcome, status: "not_applicable", difference: null };

  const difference = isRounded(check, left, right) ? 0 : subtractExactly(left.value, right.value);
  if (holds(check.op, difference)) return { ...outcome, status: "holds", difference };
  const known = period.knownDiscrepancies.get(discrepancyKey(check.id, at));
  if (!known) return { ...outcome, status: "fails", difference };
  return { ...outcome, status: "known", difference, explanation: known.explanation };
}

/** A share says the same as the percentage that it rounds: 94 and 93.8 as 30 of 32. */
function isRounded({ op }: Check, left: Side, right: Side): boolean {
  const operands = [...left.operands, ...right.operands];
  const percent = operands.find((operand) => operand.kind === "percent");
  const share = operands.find((operand) => operand.kind === "cell");
  if (op !== "=" || operands.length !== 2 || !percent || !share?.cell) return false;
  const decimals = share.cell.text.split(".")[1]?.length ?? 0;
  const exact = (100 * (percent.part.value ?? 0)) / (percent.whole.value ?? 1);
  // Nine decimals are more than a report prints, and fewer than binary fractions get wrong.
  return share.value === Number(`${Math.round(Number(`${exact.toFixed(9)}e${decimals}`))}e-${decimals}`);
}

function holds(op: Check["op"], difference: number): boolean {
  switch (op) {
    case "=":
      return difference === 0;
    case "<=":
      return difference <= 0;
    case ">=":
      return difference >= 0;
    default:
      return op satisfies never;
  }
}

/** What `*` stands for: every row, and every measure, of the first table that a starred address names. */
function expand({ left, right, rows: where = {} }: Check, period: Period): CheckOutcome["at"][] {
  const parts = [...left, ...right].flatMap(termAddresses).map((address) => address.split("/"));
  const tableOf = (starred: number) => period.tables.get(parts.find((part) => part[starred] === "*")?.[0] ?? "");
  const hasStar = (starred: number) => parts.some((part) => part[starred] === "*");
  const starred = tableOf(1);
  const rows = hasStar(1) ? (starred ? rowsWhere(starred, where) : []).map(({ id }) => ({ row: id })) : [{}];
  const measures = tableOf(2)?.schema.fields.filter(({ kind }) => kind !== undefined) ?? [];
  const columns = hasStar(2) ? measures.map(({ name }) => ({ column: name })) : [{}];
  return rows.flatMap((row) => columns.map((column) => ({ ...row, ...column })));
}

function readSide(terms: readonly Term[], at: CheckOutcome["at"], period: Period): Side {
  const byTerm = terms.map((term) => readTerm(term, at, period));
  const operands = byTerm.flat();
  const values = operands.flatMap(({ value }) => value ?? []);
  const isStated = values.length === operands.length && byTerm.every((found) => found.length > 0);
  return { operands, value: isStated ? addExactly(values) : null };
}

/** None where a sum or count goes over no row at all, or over a table that could not be read whole. */
function readTerm(term: Term, at: CheckOutcome["at"], period: Period): Operand[] {
  if (typeof term === "string") return [readAt(term, at, period)];
  if ("percent" in term) return [percentOf(readAt(term.percent, at, period), readAt(term.of, at, period))];
  const table = period.tables.get(term.table);
  const rows = table && !table.incomplete ? rowsWhere(table, term.where) : [];
  if ("sum" in term) return rows.map(({ id }) => readCell(`${term.table}/${id}/${term.sum}`, period));
  if (rows.length === 0) return [];
  const { table: name, where } = term;
  return [{ kind: "count", table: name, where, rows: rows.map(({ id }) => id), value: rows.length }];
}

function rowsWhere(table: Table, where: Readonly<Record<string, string>>): readonly Row[] {
  const wanted = Object.entries(where);
  return table.rows.filter(({ cells }) => wanted.every(([column, value]) => cells.get(column)?.text === value));
}

function readAt(address: string, at: CheckOutcome["at"], period: Period): CellOperand {
  const [table = "", row = "", column = ""] = address.split("/");
  return readCell([table, row === "*" ? at.row : row, column === "*" ? at.column : column].join("/"), period);
}

function percentOf(part: CellOperand, whole: CellOperand): PercentOperand {
  const isKnown = part.value !== null && whole.value !== null && whole.value !== 0;
  const value = isKnown ? Number(((100 * (part.value ?? 0)) / (whole.value ?? 1)).toFixed(4)) : null;
  return { kind: "percent", part, whole, value };
}

function readCell(address: string, period: Period): CellOperand {
  const cell = findCell(period, address);
  const value = cell && isExact(cell) && typeof cell.value === "number" ? cell.value : null;
  return { kind: "cell", address, cell, value };
}

export interface CheckGroup {
  readonly check: Check;
  /** Those that apply; never empty. */
  readonly outcomes: readonly CheckOutcome[];
  /** The editor's words, where a discrepancy is known. */
  readonly explanation?: string;
}

/** The outcomes of the checks of one table, check by check; checks that do not apply are left out. */
export function outcomesByCheck(catalog: Catalog, period: Period, table: string): CheckGroup[] {
  const applicable = reconcile(catalog, period).filter(
    (outcome) => outcome.table === table && outcome.status !== "not_applicable",
  );
  return [...Map.groupBy(applicable, ({ check }) => check)].map(([check, outcomes]) => {
    const explanation = outcomes.find((outcome) => outcome.explanation !== undefined)?.explanation;
    return { check, outcomes, ...(explanation !== undefined && { explanation }) };
  });
}
