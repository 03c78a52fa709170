/** What the last comparable report stated where a new one has an empty cell. */
import type { Catalog, Period, Row, Table } from "../catalog/catalog.ts";
import { compareCells, type IncomparableReason } from "../derive/comparable.ts";
import { placeCell } from "../derive/comparable-previous.ts";
import { formatCell } from "../derive/format-cell.ts";

export interface PreviousFigure {
  readonly period: Period;
  /** In Vietnamese format with its qualifier: "hơn 50". */
  readonly text: string;
}

/** Nothing is computed from it, so a bound and a result of the same year may stand beside the new figure. */
const showable: readonly IncomparableReason[] = ["bound", "same_result"];

/** The newest earlier figure of the same address that may be set beside one of `period`, whatever that will be. */
export function findPreviousFigure(
  catalog: Catalog,
  { period, table, row }: { readonly period: Period; readonly table: Table; readonly row: Row },
  column: string,
): PreviousFigure | undefined {
  const cell = row.cells.get(column);
  if (!cell) return undefined;
  const { from } = period.document.frontMatter.period;
  for (const earlier of catalog.periods) {
    const placed = earlier.document.frontMatter.period.to < from ? placeCell(earlier, cell.address) : undefined;
    if (!placed) continue;
    const alike = { ...placed.cell, address: cell.address };
    const judged = compareCells(catalog, placed, { period, table, row, cell: alike });
    if (judged.comparable || showable.includes(judged.reason))
      return { period: earlier, text: formatCell(placed.cell) };
  }
  return undefined;
}
