/** The text of a cell of numbers → the number, or what a person or a spreadsheet wrote instead. */
import { formatNumber, readPrintedNumber } from "../text/number.ts";
import type { CellProblem } from "./cell-problem.ts";

export type NumberReading = { readonly value: number } | { readonly problem: CellProblem };

/** Digits, a minus sign, a point before decimals: the only way a CSV file here writes numbers. */
const canonical = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** `whole`: the column counts things, so that "7.910" cannot be meant as it stands. */
export function readNumberCell(text: string, { whole }: { readonly whole: boolean }): NumberReading {
  if (canonical.test(text) && !(whole && text.includes("."))) return { value: Number(text) };
  return { problem: explainNumber(text, whole) };
}

/** True for "1.556" in a column with decimals: allowed, but Vietnamese eyes, and Excel in Vietnamese, mean 1556. */
export function looksGrouped(text: string): boolean {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
}

function explainNumber(text: string, whole: boolean): CellProblem {
  if (/^-?\d+([.,]\d+)?e\+?-?\d+$/i.test(text)) return { code: "number-scientific" };
  if (isDate(text)) return { code: "number-date" };
  if (/^[-–—]$|^(không|chưa)(?!\p{L})/iu.test(text)) return { code: "number-nil" };

  const figure = text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, ".");
  const readings = readPrintedNumber(figure.replace(/^\+\s*/, ""));
  const [first, second] = readings;
  if (first === undefined) return { code: "number-expected" };
  if (first.qualifier)
    return { code: "number-qualifier", data: { value: String(first.value), qualifier: first.qualifier } };
  if (second) return { code: "number-ambiguous", data: { first: String(first.value), second: String(second.value) } };
  const value = String(first.value);
  const replacement = canonical.test(value) && !(whole && value.includes(".")) ? { replacement: value } : {};
  if (first.unit) return { code: "number-unit", data: { unit: first.unit, value }, ...replacement };
  if (whole && !Number.isInteger(first.value)) return { code: "number-whole" };
  const isDecimalComma = /^-?\d+,\d+$/.test(text);
  return {
    code: isDecimalComma ? "number-decimal-comma" : "number-format",
    data: { value, printed: formatNumber(first.value) },
    ...replacement,
  };
}

/** Excel turns a typed fraction or rank, such as 6/8, into a day. */
function isDate(text: string): boolean {
  if (/^\d{4}-\d{2}-\d{2}/.test(text) || /^\d{1,2}-(thg|[a-z]{3})/i.test(text) || /^thg/i.test(text)) return true;
  const [, day, month] = /^(\d{1,2})[/-](\d{1,2})(?:[/-]\d{2,4})?$/.exec(text) ?? [];
  return day !== undefined && month !== undefined && Math.min(+day, +month) <= 12 && Math.max(+day, +month) <= 31;
}
