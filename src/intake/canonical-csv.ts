/** Texts of a table → the CSV file of the site folder. */
import { csvText } from "../catalog/cell-problem.ts";
import type { TableTexts } from "./expected-rows.ts";

/** UTF-8, commas, LF, quotes only where they are needed. */
export function canonicalCsv({ schema, records }: TableTexts): string {
  const heading = schema.fields.map(({ name }) => name);
  return [heading, ...records].map((record) => `${record.map(csvText).join(",")}\n`).join("");
}
