/** One figure of a chart, from the cell it stands in. */
import type { Cell } from "../catalog/catalog.ts";
import { formatCell } from "../derive/format-cell.ts";
import { ui } from "../text/interface-text.ts";
import type { Bound, Point } from "./chart.ts";

const bounds: Readonly<Record<string, Bound>> = { more_than: "lower", less_than: "upper", about: "about" };

/** The point of a cell; a cell that is missing, or holds no number, is a point that states nothing. */
export function pointOf(address: string, cell: Cell | undefined): Point {
  if (typeof cell?.value !== "number") return { address, value: null, bound: "exact", label: ui.table.notStated };
  const { qualifier, asPrinted = "" } = cell.annotation ?? {};
  return {
    address,
    value: cell.value,
    bound: bounds[qualifier ?? ""] ?? "exact",
    label: formatCell(cell),
    ...(qualifier === "provisional" && { provisional: true }),
    ...(qualifier === "nil_in_words" && { nil: asPrinted }),
  };
}
