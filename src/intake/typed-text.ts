/** What a person typed into a cell of words, codes, days or years → the text of the canonical CSV. */
import { listItems } from "../catalog/field-validator.ts";
import type { Field } from "../catalog/table-schema.ts";
import { readPrintedDate } from "../text/date.ts";
import { fold } from "../text/fold.ts";
import type { GridCell } from "./grid.ts";

/** What cannot be understood comes back as it is: the validator of the field says what is wrong with it. */
export function readTypedText({ value }: GridCell, field: Field): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  if (typeof value !== "string") return String(value);
  if (field.list)
    return listItems(value)
      .map((item) => codeOf(item, field))
      .join(";");
  if (field.type === "boolean") return booleans.get(fold(value)) ?? value;
  const date = readPrintedDate(value);
  return date !== undefined && mayBeDate(date, field) ? date : codeOf(value, field);
}

function mayBeDate(date: string, { type, reducedDate, constraints }: Field): boolean {
  if (type === "date" || type === "year" || reducedDate) return true;
  const pattern = constraints?.pattern;
  return pattern !== undefined && new RegExp(`^(?:${pattern})$`, "u").test(date);
}

const booleans = new Map([
  ["co", "true"],
  ["dung", "true"],
  ["khong", "false"],
  ["sai", "false"],
]);

function codeOf(text: string, { categories = [] }: Field): string {
  return categories.find(({ label, value }) => value === text || fold(label) === fold(text))?.value ?? text;
}
