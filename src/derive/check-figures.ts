/** Outcomes of the reconciliation checks that someone must look at → diagnostics. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { cellPlace } from "../catalog/cell-place.ts";
import { discrepancyKey } from "../catalog/known-discrepancy.ts";
import type { Diagnostic, Place } from "../diagnostics/diagnostic.ts";
import { formatNumber } from "../text/number.ts";
import { type CheckOutcome, cellsOf, type Operand, reconcile, type Side } from "./reconcile.ts";

/** Every check of the period that fails without being known, and every known one that holds. */
export function checkFigures(catalog: Catalog, period: Period): Diagnostic[] {
  const outcomes = reconcile(catalog, period);
  const failures = outcomes.filter(({ status }) => status === "fails").map((outcome) => failure(outcome, period));
  return [...failures, ...settled(outcomes, period)];
}

function failure({ check, at, left, right, difference }: CheckOutcome, period: Period): Diagnostic {
  return {
    code: "check-failed",
    place: placeOf([...left.operands, ...right.operands], period),
    data: {
      id: discrepancyKey(check.id, at),
      title: check.title,
      left: showSide(left),
      right: showSide(right),
      expected: check.op,
      difference: formatNumber(Math.abs(difference ?? 0)),
    },
  };
}

/** `ho_so/co_quan/da_tra 512 + ho_so/nganh/da_tra 8 = 520`. */
function showSide({ operands, value }: Side): string {
  const shown = operands.map(showOperand).join(" + ");
  return operands.length > 1 && value !== null ? `${shown} = ${formatNumber(value)}` : shown;
}

function showOperand(operand: Operand): string {
  const value = operand.value === null ? "—" : formatNumber(operand.value);
  switch (operand.kind) {
    case "cell":
      return `${operand.address} ${value}`;
    case "percent":
      return `${showOperand(operand.part)} ÷ ${showOperand(operand.whole)} = ${value} %`;
    case "count":
      return `${operand.table} (${operand.rows.join(", ")}) ${value}`;
  }
}

/** The first cell that takes part. */
function placeOf(operands: readonly Operand[], period: Period): Place {
  for (const { cell } of operands.flatMap(cellsOf)) {
    const table = cell && period.tables.get(cell.address.slice(0, cell.address.indexOf("/")));
    if (table && cell) return cellPlace(table, cell);
  }
  return { file: period.document.file };
}

/** Known discrepancies that are none any more: the check holds wherever it applies. */
function settled(outcomes: readonly CheckOutcome[], period: Period): Diagnostic[] {
  return [...period.knownDiscrepancies].flatMap(([id, { place }]) => {
    const applicable = outcomes.filter(
      ({ check, at, status }) => discrepancyKey(check.id, at) === id && status !== "not_applicable",
    );
    const [first] = applicable;
    if (!first || applicable.some(({ status }) => status === "known")) return [];
    return [{ code: "check-known-holds", place, data: { id, title: first.check.title } }];
  });
}
