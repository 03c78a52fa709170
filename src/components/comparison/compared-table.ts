/** A compared table → the texts that `ComparisonTable` shows. */
import type { Catalog, Cell, Period } from "../../catalog/catalog.ts";
import type { TableSchema } from "../../catalog/table-schema.ts";
import type { Change } from "../../derive/change.ts";
import type { ComparedCell, ComparedRow, ComparedTable, PeriodPair } from "../../derive/comparison.ts";
import { isMove } from "../../derive/comparison-tally.ts";
import { formatCell, unitBeside } from "../../derive/format-cell.ts";
import { formatChange } from "../../derive/format-change.ts";
import { referencesOf } from "../../derive/reference.ts";
import { isShared, type SharedDifference, sharedDifferences } from "../../derive/shared-difference.ts";
import { ui } from "../../text/interface-text.ts";
import { formatNumber } from "../../text/number.ts";
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
  /** What `change` says: a figure that is not zero, that there is none, or in a sentence why it is not computed. */
  readonly changeKind: "moved" | "same" | "reason";
}

export interface ShownRow {
  readonly title: string;
  /** "chỉ có ở kỳ sau". */
  readonly mark?: string;
  readonly lines: readonly ShownLine[];
}

export interface ShownComparison {
  /** Differences of words that most rows share, each said once for all of them. */
  readonly remarks: readonly string[];
  readonly rows: readonly ShownRow[];
  /** On a phone two of its figures leave no room for the change beside them. */
  readonly hasLongFigures: boolean;
}

/** Characters of the longest figure of which two, and a change, stand beside each other in 320 px. */
const mostBeside = 9;

export function showComparison(catalog: Catalog, pair: PeriodPair, table: ComparedTable): ShownComparison {
  const { schema, rows } = table;
  const shared = sharedDifferences(table);
  const shown = rows
    .map((row) => ({ ...row, cells: row.cells.filter((cell) => !isShared(cell, shared)) }))
    .filter(({ presence, cells }) => presence !== "both" || cells.length > 0)
    .map((row) => ({
      title: row.title,
      ...(row.presence !== "both" && { mark: words.onlyIn[row.presence] }),
      lines: row.cells.map((cell) => showLine(catalog, pair, { schema, row, cell })),
    }));
  return {
    remarks: shared.map((difference) => remarkOf(catalog, pair, { schema, difference })),
    rows: shown,
    hasLongFigures: shown.some(({ lines }) => lines.some(isLong)),
  };
}

function isLong({ content, earlier, later }: ShownLine): boolean {
  return content === "number" && [earlier, later].some((value) => (value?.text.length ?? 0) > mostBeside);
}

interface RemarkSource {
  readonly schema: TableSchema;
  readonly difference: SharedDifference;
}

function remarkOf(catalog: Catalog, pair: PeriodPair, { schema, difference }: RemarkSource): string {
  const { field, earlier, later, rows } = difference;
  return words.sharedDifference(field.title, {
    earlier: showValue(catalog, { schema, period: pair.earlier, cell: earlier }).text,
    later: showValue(catalog, { schema, period: pair.later, cell: later }).text,
    rows: formatNumber(rows),
  });
}

interface LineSource {
  readonly schema: TableSchema;
  readonly row: ComparedRow;
  readonly cell: ComparedCell;
}

function showLine(catalog: Catalog, pair: PeriodPair, { schema, row, cell }: LineSource): ShownLine {
  const { field, unit, earlier, later, change } = cell;
  const besideTitle = unitBeside(field.title, unit);
  const show = (value: Cell | undefined, period: Period) =>
    value === undefined ? null : showValue(catalog, { schema, period, cell: value });
  return {
    title: field.title,
    ...(besideTitle !== undefined && { unit: besideTitle }),
    content: field.type === "string" && !field.reducedDate ? "text" : "number",
    earlier: show(earlier, pair.earlier),
    later: show(later, pair.later),
    change: change ? formatChange(change) : explainAbsence(row, cell),
    changeKind: changeKindOf(change),
  };
}

function changeKindOf(change: Change | undefined): ShownLine["changeKind"] {
  if (change === undefined || change.kind === "none") return "reason";
  return isMove(change) ? "moved" : "same";
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
