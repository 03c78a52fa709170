/** Whether a printed form says what its cell says. */
import type { Cell } from "../catalog/catalog.ts";
import { readPrintedDate } from "../text/date.ts";
import { fold } from "../text/fold.ts";
import { type PrintedNumber, readPrintedNumber } from "../text/number.ts";

export interface PrintedForm {
  /** The text between the tags. */
  readonly printed: string;
  /** The words of the sentence before the tag: "hơn" may stand there. */
  readonly before: string;
  readonly cell: Cell;
  /** Unit of the cell; empty where it has none. */
  readonly unit: string;
}

export type Agreement = "agrees" | "value-differs" | "value-qualifier" | "value-unit";

/** Words that say "none": "không phát sinh hồ sơ", "chưa phát hiện", "giữ nguyên so với năm 2021". */
const nilWords = /^(?:khong|chua|giu nguyen)(?: |$)/;

/**
 * The form recorded in `chu_thich.csv` always agrees. Beside it: a number in its Vietnamese reading, with the cell's
 * qualifier and, if it prints one, the cell's unit; a nil in words for 0; a date; the text or label of a text cell.
 */
export function comparePrinted({ printed, before, cell, unit }: PrintedForm): Agreement {
  const words = tidy(printed);
  const { value, annotation } = cell;
  if (annotation?.asPrinted !== undefined && tidy(annotation.asPrinted) === words) return "agrees";
  if (typeof value !== "number") return isText(words, cell) ? "agrees" : "value-differs";
  if (value === 0 && nilWords.test(fold(words))) {
    return annotation?.qualifier === "nil_in_words" ? "agrees" : "value-qualifier";
  }
  if (cell.field.type === "year" && readPrintedDate(words) === String(value)) return "agrees";

  const [reading] = readPrintedNumber(words);
  if (reading === undefined || reading.value !== value) return "value-differs";
  if (!hasQualifierOf(cell, reading, before)) return "value-qualifier";
  return reading.unit === undefined || isUnit(reading.unit, unit) ? "agrees" : "value-unit";
}

function isText(words: string, { value, text, field }: Cell): boolean {
  const label = field.categories?.find((category) => category.value === text)?.label;
  const isSame = (other: string | undefined) =>
    other !== undefined && tidy(other).toLowerCase() === words.toLowerCase();
  return isSame(text) || isSame(label) || (value !== null && readPrintedDate(words) === text);
}

function hasQualifierOf({ annotation }: Cell, reading: PrintedNumber, before: string): boolean {
  const wanted = annotation?.qualifier;
  // A provisional figure is printed like any other.
  if (wanted === undefined || wanted === "provisional") return reading.qualifier === undefined;
  const lastWord = /\p{L}+(?=\s*$)/u.exec(before)?.[0];
  const printed = reading.qualifier ?? (lastWord && readPrintedNumber(`${lastWord} 1`)[0]?.qualifier);
  return printed === wanted;
}

function isUnit(printed: string, unit: string): boolean {
  return tidy(printed).toLowerCase() === unit.toLowerCase();
}

function tidy(text: string): string {
  return text.normalize("NFC").replaceAll(/\s+/g, " ").trim();
}
