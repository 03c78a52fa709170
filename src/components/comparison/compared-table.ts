/** A compared table → the texts that `ComparisonTable` shows. */
import type { Catalog, Cell, Period } from "../../catalog/catalog.ts";
import type { TableSchema } from "../../catalog/table-schema.ts";
import type { ComparedCell, ComparedRow, ComparedTable, PeriodPair } from "../../derive/comparison.ts";
import { isMove } from "../../derive/comparison-tally.ts";
import { formatCell } from "../../derive/format-cell.ts";
import { formatChange } from "../../derive/format-change.ts";
import { referencesOf } from "../../derive/reference.ts";
import { ui } from "../../text/interface-text.ts";
import { cardHref } from "../report/addresses.ts";

const words = ui.comparison;

/** Text and, for a figure, the address of its card. */
export interface ShownValue {
  readonly text: string;
  readonly href?: string;
}

export interface ShownLine {
  readonly title: string;
  readonly unit?: string;
  /** Years and dates stand as numbers do. */
  readonly content: "number" | "text";
  /** Null where the period states nothing. */
  readonly earlier: ShownValue | null;
  readonly later: ShownValue | null;
  readonly change: string;
  /** The change is a figure that is not zero. */
  readonly moved: boolean;
}

export interface ShownRow {
  readonly title: string;
  /** "chỉ có ở kỳ sau". */
  readonly mark?: string;
  readonly lines: readonly ShownLine[];
}

export function showComparedRows(catalog: Catalog, pair: PeriodPair, { schema, rows }: ComparedTable): ShownRow[] {
  return rows.map((row) => ({
    title: row.title,
    ...(row.presence !== "both" && { mark: words.onlyIn[row.presence] }),
    lines: row.cells.map((cell) => showLine(catalog, pair, { schema, row, cell })),
  }));
}

interface LineSource {
  readonly schema: TableSchema;
  readonly row: ComparedRow;
  readonly cell: ComparedCell;
}

function showLine(catalog: Catalog, pair: PeriodPair, { schema, row, cell }: LineSource): ShownLine {
  const { field, unit, earlier, later, change } = cell;
  const show = (value: Cell | undefined, period: Period) =>
    value === undefined ? null : showValue(catalog, { schema, period, cell: value });
  return {
    title: field.title,
    ...(unit !== undefined && { unit }),
    content: field.type === "string" && !field.reducedDate ? "text" : "number",
    earlier: show(earlier, pair.earlier),
    later: show(later, pair.later),
    change: change ? formatChange(change) : explainAbsence(row, cell),
    moved: change !== undefined && isMove(change),
  };
}

/** Why a line has no change. The mark of a row that only one period has says it for all its lines. */
function explainAbsence({ presence }: ComparedRow, { field, earlier }: ComparedCell): string {
  if (presence !== "both") return "";
  return field.kind ? words.statedOnlyIn[earlier ? "earlier" : "later"] : words.wordsDiffer;
}

interface ValueSource {
  readonly schema: TableSchema;
  readonly period: Period;
  readonly cell: Cell;
}

function showValue(catalog: Catalog, { schema, period, cell }: ValueSource): ShownValue {
  const references = referencesOf(cell, schema, { catalog, tables: period.tables });
  if (references) return { text: references.map(({ label }) => label).join("; ") };
  const text = formatCell(cell);
  return cell.field.kind ? { text, href: cardHref(period.id, cell.address) } : { text };
}
