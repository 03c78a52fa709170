/** What a `<Value>` without text of its own prints. */
import { findCell } from "../catalog/address.ts";
import type { Period } from "../catalog/catalog.ts";
import { formatCell } from "../derive/format-cell.ts";
import type { PrintCell } from "./text-run.ts";

/** Without period there are no cells, and nothing is printed. */
export function printCellOf(period: Period | undefined): PrintCell {
  return (address) => {
    const cell = period && findCell(period, address);
    return cell === undefined ? "" : formatCell(cell);
  };
}
