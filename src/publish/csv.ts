/** Tables as plain canonical CSV: UTF-8 without a mark, commas, LF, quotes only where they are needed (RFC 4180). */
import type { PublishedTable } from "./published-table.ts";

/** Heading of column names, then one line a record. Decimals have a point, dates are ISO 8601, empty is "not stated". */
export function writeCsv({ fields, records }: PublishedTable): string {
  const heading = fields.map(({ name }) => name);
  return [heading, ...records].map((record) => `${record.map(quote).join(",")}\n`).join("");
}

function quote(text: string): string {
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
