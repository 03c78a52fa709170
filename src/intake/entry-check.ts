/** The reconciliation checks of a period as formulas that colour the cells of the workbook. */
import type { ConditionalRule } from "hucre/xlsx";
import { parseAddress } from "../catalog/address.ts";
import type { Catalog, Period } from "../catalog/catalog.ts";
import { type CheckOutcome, type Operand, reconcile, type Side } from "../derive/reconcile.ts";
import { mismatch } from "./entry-look.ts";
import { type EntrySheet, findPlace } from "./entry-sheet.ts";

/** Rules by table: each colours the cells on that table's sheet that take part in a check that does not hold. */
export function checkRules(
  catalog: Catalog,
  period: Period,
  sheets: ReadonlyMap<string, EntrySheet>,
): ReadonlyMap<string, ConditionalRule[]> {
  const rules = new Map<string, ConditionalRule[]>();
  for (const outcome of reconcile(catalog, period)) {
    const formula = formulaOf(outcome, sheets);
    const range = ownCells(outcome, sheets).join(" ");
    if (formula === undefined || range === "") continue;
    const own = rules.get(outcome.table) ?? [];
    own.push({ type: "expression", priority: own.length + 1, formula, range, style: mismatch });
    rules.set(outcome.table, own);
  }
  return rules;
}

/** True where all figures are numbers and the check fails; undefined where it counts rows, or a cell has no place. */
function formulaOf({ check, left, right }: CheckOutcome, sheets: ReadonlyMap<string, EntrySheet>): string | undefined {
  const sides = [left, right].map((side) => references(side, sheets));
  const [first, second] = sides;
  if (!first || !second || first.length === 0 || second.length === 0) return undefined;
  const all = [...first, ...second];
  const areNumbers = all.map((reference) => `ISNUMBER(${reference})`).join(",");
  const difference = `ROUND(${sum(first)}-${sum(second)},6)`;
  const fails = { "=": "<>0", "<=": ">0", ">=": "<0" }[check.op];
  return `AND(${areNumbers},${difference}${fails})`;
}

function sum(references: readonly string[]): string {
  return references.length === 1 ? (references[0] ?? "") : `(${references.join("+")})`;
}

function references({ operands }: Side, sheets: ReadonlyMap<string, EntrySheet>): string[] | undefined {
  const found = operands.map((operand) => {
    const place = placeOf(operand, sheets);
    return place && `'${place.sheet.name.replaceAll("'", "''")}'!${place.cell}`;
  });
  return found.every((reference) => reference !== undefined) ? found : undefined;
}

function ownCells({ table, left, right }: CheckOutcome, sheets: ReadonlyMap<string, EntrySheet>): string[] {
  const places = [...left.operands, ...right.operands].map((operand) => placeOf(operand, sheets));
  return places.flatMap((place) => (place?.sheet.table === table ? [place.cell.replaceAll("$", "")] : []));
}

function placeOf(operand: Operand, sheets: ReadonlyMap<string, EntrySheet>) {
  const address = operand.kind === "cell" ? parseAddress(operand.address) : undefined;
  const sheet = address && sheets.get(address.table);
  const cell = sheet && findPlace(sheet, address.row, address.column);
  return sheet && cell ? { sheet, cell } : undefined;
}
