/** How a figure moved from one period to another. */
import type { Catalog, Cell } from "../catalog/catalog.ts";
import { rowNumber } from "../catalog/row-text.ts";
import { type Comparability, compareCells, type Incomparable, type PlacedCell } from "./comparable.ts";
import { subtractExactly } from "./decimal.ts";
import { unitOf } from "./format-cell.ts";

export type Change =
  | { readonly kind: "none"; readonly comparability: Incomparable }
  /** The figures differ by less than the coarser of them is precise to. */
  | { readonly kind: "rounding" }
  | {
      readonly kind: "amount";
      /** Later minus earlier. */
      readonly absolute: number;
      /** Part of the earlier figure: 0.115 for 11,5%; null where that is not above zero. */
      readonly relative: number | null;
      readonly unit?: string;
    }
  /** Of percentages: later minus earlier, in percentage points. */
  | { readonly kind: "points"; readonly points: number }
  /** Of ranks: above zero is better. */
  | { readonly kind: "rank"; readonly places: number };

/** The change from the earlier cell to the later one, where they compare. The unit is that of the column. */
export function changeOf(earlier: Cell, later: Cell, comparability: Comparability): Change {
  if (!comparability.comparable) return { kind: "none", comparability };
  const [from, to] = [earlier.value, later.value];
  if (typeof from !== "number" || typeof to !== "number") {
    return { kind: "none", comparability: { comparable: false, reason: "missing", data: {} } };
  }
  const { kind, unit } = later.field;
  if (kind === "rank") return { kind: "rank", places: from - to };
  const difference = subtractExactly(to, from);
  if (difference !== 0 && Math.abs(difference) < Math.max(precisionOf(earlier), precisionOf(later))) {
    return { kind: "rounding" };
  }
  if (unit === "%") return { kind: "points", points: difference };
  const relative = from > 0 ? difference / from : null;
  return { kind: "amount", absolute: difference, relative, ...(unit !== undefined && { unit }) };
}

/** Compares the cells and gives the change, in the unit of the row. */
export function changeBetween(catalog: Catalog, earlier: PlacedCell, later: PlacedCell): Change {
  return changeInRow(earlier, later, compareCells(catalog, earlier, later));
}

/** The change of cells whose comparability is known, in the unit of the row. */
export function changeInRow(earlier: PlacedCell, later: PlacedCell, comparability: Comparability): Change {
  const change = changeOf(earlier.cell, later.cell, comparability);
  const unit = unitOf(later.cell.field, later.row);
  return change.kind === "amount" && unit !== undefined ? { ...change, unit } : change;
}

/**
 * Signed share by which a figure moved: of the earlier figure, of hundred points, of the places of a rank, whose rise is
 * above zero. Undefined where that cannot be told.
 */
export function signedShare(change: Change, later: PlacedCell): number | undefined {
  switch (change.kind) {
    case "none":
      return undefined;
    case "rounding":
      return 0;
    case "amount":
      return change.absolute === 0 ? 0 : (change.relative ?? undefined);
    case "points":
      return change.points / 100;
    case "rank": {
      const places = rowNumber(later.row, "tong_so");
      return places === undefined ? undefined : change.places / places;
    }
    default:
      return change satisfies never;
  }
}

/** One unit of the last decimal written: 0.01 for "97.40". */
function precisionOf({ text }: Cell): number {
  const decimals = text.split(".")[1]?.length ?? 0;
  return Number(`1e-${decimals}`);
}
