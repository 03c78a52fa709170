/** Register `thuat_ngu`: terms and abbreviations with their meaning. */
import type { Catalog } from "./catalog.ts";
import { rowList, rowText } from "./row-text.ts";

export interface GlossaryEntry {
  readonly id: string;
  readonly term: string;
  readonly abbreviations: readonly string[];
  readonly meaning: string | undefined;
}

export function glossaryOf(catalog: Catalog): GlossaryEntry[] {
  return (catalog.registers.get("thuat_ngu")?.rows ?? []).map((row) => ({
    id: row.id,
    term: rowText(row, "thuat_ngu") ?? row.id,
    abbreviations: rowList(row, "viet_tat"),
    meaning: rowText(row, "giai_thich"),
  }));
}
