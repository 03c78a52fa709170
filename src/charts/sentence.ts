/** Small words of the sentences about a chart. */
import { chartText } from "../text/interface/chart.ts";
import type { Category } from "./chart.ts";

/** "Được giao" → "được giao"; a name in capitals ("TTHC", "GRDP bình quân") stays. */
export function lowerFirst(text: string): string {
  const [first = "", second = ""] = text;
  const isCapitals = second !== second.toLowerCase();
  return isCapitals ? text : first.toLowerCase() + text.slice(first.length);
}

export function upperFirst(text: string): string {
  const [first = ""] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** The name of a category in a sentence: a year says that it is one. */
export function nameOf({ label }: Category): string {
  return /^\d{4}$/.test(label) ? chartText.chartSummary.year(label) : label;
}

/** ["a", "b", "c"] → "a, b và c". */
export function listOf(items: readonly string[]): string {
  const last = items.at(-1);
  return items.length < 2 ? (last ?? "") : `${items.slice(0, -1).join(", ")} và ${last}`;
}

/** At most three names; of more, their number. */
export function namesOrCount(names: readonly string[]): string {
  return names.length > 3 ? chartText.chartSummary.countOfItems(String(names.length)) : listOf(names);
}

/** "26 người", "100%"; a rank has no unit. */
export function withUnit(label: string, unit: string): string {
  if (unit === "%") return `${label}%`;
  return unit ? `${label} ${unit}` : label;
}

/** Sentences, each with its capital and full stop, in one paragraph. */
export function paragraph(sentences: readonly string[]): string {
  return sentences.map((sentence) => `${upperFirst(sentence)}.`).join(" ");
}
