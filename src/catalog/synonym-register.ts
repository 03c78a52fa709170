/** Register `dong_nghia`: words that mean the same to whoever searches. Only search reads it: no page shows it as the report's words. */
import type { Catalog } from "./catalog.ts";
import { rowList } from "./row-text.ts";

/** Groups of words or phrases, each of two or more. */
export function synonymsOf(catalog: Catalog): string[][] {
  return (catalog.registers.get("dong_nghia")?.rows ?? [])
    .map((row) => rowList(row, "cach_noi"))
    .filter((sayings) => sayings.length > 1);
}
