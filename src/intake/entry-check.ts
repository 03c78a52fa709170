/** The reconciliation checks of a period as formulas that colour the cells of the workbook. */
import type { ConditionalRule } from "hucre/xlsx";
import { parseAddress } from "../catalog/address.ts";
import type { Catalog, Period } from "../catalog/catalog.ts";
import {
  type CellOperand,
  type CheckOutcome,
  type CountOperand,
  cellsOf,
  reconcile,
  type Side,
} from "../derive/reconcile.ts";
import { mismatch } from "./entry-look.ts";
import { type EntrySheet, findColumn, findPlace } from "./entry-sheet.ts";

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

/** True where all figures are numbers and the check fails; undefined where a cell has no place. */
function formulaOf({ check, left, right }: CheckOutcome, sheets: ReadonlyMap<string, EntrySheet>): string | undefined {
  const sides = [left, right].map((side) => termsOf(side, sheets));
  const [first, second] = sides;
  if (!first || !second || first.length === 0 || second.length === 0) return undefined;
  const all = [...first, ...second];
  const conditions = all.flatMap(({ stated }) => stated).join(",");
  const fails = { "=": "<>0", "<=": ">0", ">=": "<0" }[check.op];
  const differs = (digits: number) => `ROUND(${sum(first, digits)}-${sum(second, digits)},6)${fails}`;
  const isShare = check.op === "=" && all.some(({ isPercent }) => isPercent);
  // A share may be rounded to any number of decimals.
  return `AND(${conditions},${(isShare ? [0, 1, 2] : [exactly]).map(differs).join(",")})`;
}

/** Decimals that stand for no rounding. */
const exactly = 9;

function sum(terms: readonly SheetTerm[], digits: number): string {
  const values = terms.map(({ value }) => value(digits));
  return values.length === 1 ? (values[0] ?? "") : `(${values.join("+")})`;
}

interface SheetTerm {
  /** True in Excel where its figures are stated. */
  readonly stated: readonly string[];
  /** Its value in Excel, a percentage rounded to some decimals. */
  readonly value: (digits: number) => string;
  readonly isPercent: boolean;
}

/** Undefined where one of the operands has no place in the workbook. */
function termsOf({ operands }: Side, sheets: ReadonlyMap<string, EntrySheet>): SheetTerm[] | undefined {
  const found = operands.map((operand): SheetTerm | undefined => {
    if (operand.kind === "count") return countTerm(operand, sheets);
    const [part, whole] = cellsOf(operand).map((cell) => reference(cell, sheets));
    if (part === undefined) return undefined;
    const isStated = `ISNUMBER(${part})`;
    if (operand.kind !== "percent") return { stated: [isStated], value: () => part, isPercent: false };
    if (whole === undefined) return undefined;
    // An empty or nought whole makes an error, which colours nothing.
    const value = (digits: number) => `ROUND(100*${part}/${whole},${digits})`;
    return { stated: [isStated, `ISNUMBER(${whole})`], value, isPercent: true };
  });
  return found.every((term) => term !== undefined) ? found : undefined;
}

/** Rows with the labels that the sheet shows for what they have in common. */
function countTerm({ table, where }: CountOperand, sheets: ReadonlyMap<string, EntrySheet>): SheetTerm | undefined {
  const sheet = sheets.get(table);
  const conditions = Object.entries(where).flatMap(([column, value]) => {
    const range = sheet && findColumn(sheet, column);
    const field = sheet?.columns.find((candidate) => candidate?.name === column);
    const shown = field?.categories?.find((category) => category.value === value)?.label ?? value;
    return sheet && range ? [`${nameOf(sheet)}!${range},"${shown.replaceAll('"', '""')}"`] : [];
  });
  if (conditions.length === 0 || conditions.length < Object.keys(where).length) return undefined;
  return { stated: [], value: () => `COUNTIFS(${conditions.join(",")})`, isPercent: false };
}

function nameOf({ name }: EntrySheet): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function reference(operand: CellOperand, sheets: ReadonlyMap<string, EntrySheet>): string | undefined {
  const place = placeOf(operand, sheets);
  return place && `${nameOf(place.sheet)}!${place.cell}`;
}

function ownCells({ table, left, right }: CheckOutcome, sheets: ReadonlyMap<string, EntrySheet>): string[] {
  const places = [...left.operands, ...right.operands].flatMap(cellsOf).map((operand) => placeOf(operand, sheets));
  return places.flatMap((place) => (place?.sheet.table === table ? [place.cell.replaceAll("$", "")] : []));
}

function placeOf(operand: CellOperand, sheets: ReadonlyMap<string, EntrySheet>) {
  const address = parseAddress(operand.address);
  const sheet = address && sheets.get(address.table);
  const cell = sheet && findPlace(sheet, address.row, address.column);
  return sheet && cell ? { sheet, cell } : undefined;
}
