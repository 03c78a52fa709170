/** Register `linh_vuc`: the areas of reform, after the outline of the report. */
import type { Catalog } from "./catalog.ts";
import { rowNumber, rowText, rowTitle } from "./row-text.ts";

export interface Area {
  /** Equal to the anchor of its heading in the report: "b-i-4". */
  readonly id: string;
  readonly title: string;
  readonly description: string | undefined;
}

/** In the order of the report. */
export function areasOf(catalog: Catalog): Area[] {
  return (catalog.registers.get("linh_vuc")?.rows ?? [])
    .toSorted((a, b) => (rowNumber(a, "thu_tu") ?? 0) - (rowNumber(b, "thu_tu") ?? 0))
    .map((row) => ({ id: row.id, title: rowTitle(row), description: rowText(row, "mo_ta") }));
}
