/** The text of a published cell → its value by the type of its column. */
import type { FieldType } from "../catalog/table-schema.ts";

/** Days stay ISO text. Null where the text is empty. */
export function publishedValue(text: string, type: FieldType): string | number | boolean | null {
  if (text === "") return null;
  switch (type) {
    case "integer":
    case "number":
    case "year":
      return Number(text);
    case "boolean":
      return text === "true";
    case "date":
    case "string":
      return text;
    default:
      return type satisfies never;
  }
}
