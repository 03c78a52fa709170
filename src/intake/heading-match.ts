/** The cells above a column → the field of a table that they name. */
import type { Field, TableSchema } from "../catalog/table-schema.ts";
import { columnHeadings } from "../publish/workbook-columns.ts";
import { fold } from "../text/fold.ts";

/** Marks and units aside: "Có mặt (người)" and "CÓ MẶT" are one. */
function bare(text: string): string {
  return fold(text)
    .replaceAll(/\((?:[^()]*)\)|\[[^[\]]*\]/g, " ")
    .replaceAll(/[\s:.*]+/g, " ")
    .trim();
}

/** Names of every field of a table, folded: heading of our workbook, title, name in the CSV. */
export function headingNames({ fields }: TableSchema): ReadonlyMap<string, Field> {
  const headings = columnHeadings(fields);
  const names = new Map<string, Field>();
  const add = (name: string, field: Field) => {
    if (!names.has(name)) names.set(name, field);
  };
  for (const [index, field] of fields.entries()) {
    add(fold(headings[index] ?? ""), field);
    add(field.name, field);
  }
  for (const field of fields) add(bare(field.title), field);
  return names;
}

/** `texts` stand above one another, the lowest last; each alone, or one with all above it, may be the name. */
export function matchHeading(texts: readonly string[], names: ReadonlyMap<string, Field>): Field | undefined {
  const distinct = texts.filter((text, index) => text !== "" && text !== texts[index - 1]);
  const lowest = distinct.at(-1);
  // A number or unit in brackets belongs to the heading above it.
  if (lowest === undefined || bare(lowest) === "") return undefined;
  const whole = distinct.join(" ");
  const candidates = [fold(lowest), bare(lowest), fold(whole), bare(whole)];
  return candidates.map((candidate) => names.get(candidate)).find((field) => field !== undefined);
}
