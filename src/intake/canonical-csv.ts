/** Texts of a table → the CSV file of the site folder. */
import type { TableTexts } from "./expected-rows.ts";

/** UTF-8, commas, LF, quotes only where they are needed. */
export function canonicalCsv({ schema, records }: TableTexts): string {
  const heading = schema.fields.map(({ name }) => name);
  return [heading, ...records].map((record) => `${record.map(quote).join(",")}\n`).join("");
}

function quote(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
