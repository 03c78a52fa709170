/** A figure and its place, as readers are told of them. */
import { rowTitle } from "../catalog/row-text.ts";
import type { PlacedCell } from "./comparable.ts";
import { formatCell, unitOf } from "./format-cell.ts";

/** "Biên chế và hợp đồng lao động – Công chức: Có mặt". */
export function placeInWords({ table, row, cell }: PlacedCell): string {
  return `${table.schema.title} – ${rowTitle(row)}: ${cell.field.title}`;
}

/** "hơn 50 người", "97,4%". */
export function figureInWords({ cell, row }: PlacedCell): string {
  const unit = unitOf(cell.field, row) ?? "";
  return `${formatCell(cell)}${unit === "%" ? "" : " "}${unit}`.trim();
}
