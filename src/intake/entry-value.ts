/** A cell of the catalog as a person would type it into a spreadsheet. */
import type { Cell } from "../catalog/catalog.ts";
import { listItems } from "../catalog/field-validator.ts";
import { formatCell } from "../derive/format-cell.ts";
import { isNilInWords } from "./nil-words.ts";

export type EntryValue = string | number | Date | null;

/** Numbers and days typed as such; labels for codes; "hơn 50" and "không phát sinh" in words. */
export function entryValue(cell: Cell): EntryValue {
  const { field, text, value, annotation } = cell;
  if (value === null) return text === "" ? null : text;
  if (typeof value === "number") {
    const qualifier = annotation?.qualifier;
    if (qualifier === "nil_in_words" && isNilInWords(annotation?.asPrinted ?? ""))
      return annotation?.asPrinted ?? value;
    const isBound = qualifier === "more_than" || qualifier === "less_than" || qualifier === "about";
    return isBound ? formatCell(cell) : value;
  }
  if (field.type === "date") return new Date(`${text}T00:00:00Z`);
  const items = field.list ? listItems(text) : [text];
  return items.map((item) => field.categories?.find((category) => category.value === item)?.label ?? item).join("; ");
}
