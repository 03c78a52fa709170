/** A cell as readers see it: Vietnamese number and date formats, labels instead of codes, the qualifier in words. */
import type { Cell, Row } from "../catalog/catalog.ts";
import { listItems } from "../catalog/field-validator.ts";
import { rowLabel } from "../catalog/row-text.ts";
import type { Field } from "../catalog/table-schema.ts";
import { formatDate } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";
import { formatNumber } from "../text/number.ts";

/** "26", "hơn 50", "31/7/2024", "Công chức"; empty where the source states nothing. The unit stands apart: `unitOf`. */
export function formatCell({ field, text, value, annotation }: Cell): string {
  if (value === null) return "";
  if (typeof value === "string") return formatText(field, text);
  const words: Readonly<Record<string, string>> = ui.qualifierWords;
  const word = words[annotation?.qualifier ?? ""];
  const figure = field.type === "year" ? String(value) : formatNumber(value);
  return word === undefined ? figure : `${word} ${figure}`;
}

/** Unit of a column in a row, in words; undefined where the column has none. */
export function unitOf({ unit, unitField }: Field, row: Row): string | undefined {
  return unitField === undefined ? unit : rowLabel(row, unitField);
}

/** The unit to print beside a title; undefined where the title says it itself: "Số người", "Lượt tải". */
export function unitBeside(title: string, unit: string | undefined): string | undefined {
  if (unit === undefined) return undefined;
  const words = title.toLocaleLowerCase("vi");
  const isSaid = words === unit || words.endsWith(` ${unit}`) || ` ${words} `.includes(` số ${unit} `);
  return isSaid ? undefined : unit;
}

function formatText({ type, list, reducedDate, categories = [] }: Field, text: string): string {
  if (type === "date" || reducedDate) return formatDate(text);
  const items = list ? listItems(text) : [text];
  return items.map((item) => categories.find(({ value }) => value === item)?.label ?? item).join("; ");
}
