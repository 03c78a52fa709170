/** The text of a published cell → what a spreadsheet holds: numbers as numbers, days as days, labels for codes. */
import { listItems } from "../catalog/field-validator.ts";
import type { Field, FieldType } from "../catalog/table-schema.ts";
import { publishedValue } from "./published-value.ts";

interface CellKind {
  readonly field: Field | undefined;
  /** Where it is not that of the field. */
  readonly type: FieldType | undefined;
}

/** Null where the text is empty. Text stays text, also one that a spreadsheet would run as a formula. */
export function typedCell(text: string, { field, type = field?.type ?? "string" }: CellKind) {
  const value = publishedValue(text, type);
  const mayBeDay = type === "date" || field?.reducedDate;
  if (mayBeDay && /^\d{4}-\d{2}-\d{2}$/.test(text)) return new Date(`${text}T00:00:00Z`);
  return type === "string" && typeof value === "string" ? labelled(value, field) : value;
}

function labelled(text: string, field: Field | undefined): string {
  const { categories, list } = field ?? {};
  if (!categories) return text;
  const items = list ? listItems(text) : [text];
  return items.map((item) => categories.find(({ value }) => value === item)?.label ?? item).join("; ");
}
