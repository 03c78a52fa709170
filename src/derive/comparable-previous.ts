/** The figure of an earlier period that a figure is measured against. */
import { parseAddress } from "../catalog/address.ts";
import type { Catalog, Period } from "../catalog/catalog.ts";
import { type Change, changeInRow } from "./change.ts";
import { compareCells, type Incomparable, type IncomparableReason, type PlacedCell } from "./comparable.ts";

/** Undefined where the period has no such row, or its cell states no number. */
export function placeCell(period: Period, address: string): PlacedCell | undefined {
  const parts = parseAddress(address);
  const table = period.tables.get(parts?.table ?? "");
  const row = table?.rows.find(({ id }) => id === parts?.row);
  const cell = row?.cells.get(parts?.column ?? "");
  return table && row && typeof cell?.value === "number" ? { period, table, row, cell } : undefined;
}

export interface Movement {
  readonly change: Change;
  /** The earlier figure; where the two do not compare, the nearest that was considered. Absent where no earlier report states one. */
  readonly earlier?: PlacedCell;
}

/** Reasons that another, still earlier period may not have. */
const passing: readonly IncomparableReason[] = ["kind", "length", "cumulative", "window", "season", "retracted"];

/**
 * The change from the previous comparable figure of the same address: the newest earlier one whose period may be set
 * beside this one. What then stands in the way (a break, a bound) is the reason why there is no change; it is not
 * stepped over.
 */
export function movementOf(catalog: Catalog, later: PlacedCell): Movement {
  const { to } = later.period.document.frontMatter.period;
  let nearest: { readonly earlier: PlacedCell; readonly comparability: Incomparable } | undefined;
  for (const period of catalog.periods) {
    const earlier = period.document.frontMatter.period.to < to ? placeCell(period, later.cell.address) : undefined;
    if (!earlier) continue;
    const comparability = compareCells(catalog, earlier, later);
    if (comparability.comparable || !passing.includes(comparability.reason)) {
      return { earlier, change: changeInRow(earlier, later, comparability) };
    }
    nearest ??= { earlier, comparability };
  }
  if (nearest) return { earlier: nearest.earlier, change: { kind: "none", comparability: nearest.comparability } };
  return { change: { kind: "none", comparability: { comparable: false, reason: "first", data: {} } } };
}
