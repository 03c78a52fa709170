/** A reconciliation check with its numbers: every operand under the name that tells it from the others. */
import { type Address, parseAddress } from "../catalog/address.ts";
import type { Period } from "../catalog/catalog.ts";
import { rowTitle } from "../catalog/row-text.ts";
import type { MeasureKind } from "../catalog/table-schema.ts";
import { formatCell, unitOf } from "./format-cell.ts";
import { type CellOperand, type CheckOutcome, cellsOf, type Operand, type Side } from "./reconcile.ts";

/** `text`: the figure in Vietnamese format, empty where the source states nothing. */
export interface FormulaCell {
  readonly kind: "cell";
  readonly address: string;
  readonly name: string;
  readonly text: string;
}

export type FormulaTerm =
  | FormulaCell
  /** What one cell is of another, in percent. */
  | { readonly kind: "percent"; readonly part: FormulaCell; readonly whole: FormulaCell; readonly value: number | null }
  /** A number of rows, with the title of their table. */
  | { readonly kind: "count"; readonly table: string; readonly title: string; readonly value: number | null };

export interface FormulaSide {
  readonly terms: readonly FormulaTerm[];
  /** Only where there are several terms, all of them stated. */
  readonly sum?: number;
}

/** Left minus right without its sign, where the sides differ by an amount that means something. */
export interface Remainder {
  readonly value: number;
  readonly unit?: string;
}

export interface Formula {
  /** Title of the row, where all operands stand in one and so are named by their columns alone. */
  readonly row?: string;
  readonly left: FormulaSide;
  readonly right: FormulaSide;
  readonly remainder?: Remainder;
}

/** Differences of ranks, targets and shares are no amounts. */
const amounts: readonly (MeasureKind | undefined)[] = ["stock", "flow", "money", "area"];

export function formulaOf(outcome: CheckOutcome, period: Period): Formula {
  const naming = namingOf([...outcome.left.operands, ...outcome.right.operands], period);
  const remainder = remainderOf(outcome, period);
  return {
    ...(naming.row !== undefined && { row: naming.row }),
    left: sideOf(outcome.left, period, naming),
    right: sideOf(outcome.right, period, naming),
    ...(remainder && { remainder }),
  };
}

function sideOf({ operands, value }: Side, period: Period, { name }: Naming): FormulaSide {
  const cellTerm = ({ address, cell }: CellOperand): FormulaCell => ({
    kind: "cell",
    address,
    name: name(address),
    text: cell ? formatCell(cell) : "",
  });
  const terms = operands.map((operand): FormulaTerm => {
    if (operand.kind === "cell") return cellTerm(operand);
    if (operand.kind === "percent") {
      return { kind: "percent", part: cellTerm(operand.part), whole: cellTerm(operand.whole), value: operand.value };
    }
    const title = period.tables.get(operand.table)?.schema.title ?? operand.table;
    return { kind: "count", table: operand.table, title, value: operand.value };
  });
  return { terms, ...(operands.length > 1 && value !== null && { sum: value }) };
}

interface Naming {
  readonly row: string | undefined;
  readonly name: (address: string) => string;
}

/** By the title of the row where all operands stand in one column, of the column where all stand in one row, else by both. */
function namingOf(operands: readonly Operand[], period: Period): Naming {
  const places = operands.flatMap(cellsOf).flatMap(({ address }) => parseAddress(address) ?? []);
  const [first] = places;
  const isOneRow = places.every(({ table, row }) => table === first?.table && row === first.row);
  const isOneColumn = places.every(({ table, column }) => table === first?.table && column === first.column);
  const name = (text: string) => {
    const place = parseAddress(text);
    if (!place) return text;
    if (isOneColumn && !isOneRow) return rowTitleAt(place, period);
    const field = period.tables.get(place.table)?.schema.fields.find(({ name: column }) => column === place.column);
    const column = field?.title ?? place.column;
    return isOneRow ? column : `${rowTitleAt(place, period)}: ${column}`;
  };
  return { row: first && isOneRow ? rowTitleAt(first, period) : undefined, name };
}

function rowTitleAt({ table, row }: Address, period: Period): string {
  const found = period.tables.get(table)?.rows.find(({ id }) => id === row);
  return found ? rowTitle(found) : row;
}

function remainderOf({ left, right, difference }: CheckOutcome, period: Period): Remainder | undefined {
  const operands = [...left.operands, ...right.operands];
  const [first] = operands.flatMap((operand) => (operand.kind === "cell" && operand.cell ? [operand.cell] : []));
  if (!first || difference === null || difference === 0 || !amounts.includes(first.field.kind)) return undefined;
  const address = parseAddress(first.address);
  const row = period.tables.get(address?.table ?? "")?.rows.find(({ id }) => id === address?.row);
  const unit = row && unitOf(first.field, row);
  return { value: Math.abs(difference), ...(unit !== undefined && { unit }) };
}
