/** Cells as a spreadsheet names them. */
import { colToLetter } from "hucre/xlsx";

/** Row and column from 0 → "C5", or `$C$5`. */
export function cellName(row: number, column: number, kind: "relative" | "absolute" = "relative"): string {
  const mark = kind === "absolute" ? "$" : "";
  return `${mark}${colToLetter(column)}${mark}${row + 1}`;
}
