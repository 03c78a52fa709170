/** The text of a cell of numbers → the number, or what a person or a spreadsheet wrote instead. */
import { formatNumber, readPrintedNumber } from "../text/number.ts";
import type { CellProblem } from "./cell-problem.ts";

export type NumberReading = { readonly value: number } | { readonly problem: CellProblem };

/** Digits, a minus sign, a point before decimals: the only way a CSV file here writes numbers. */
const canonical = /^(?!-0(?:\.0+)?$)-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** `whole`: the column counts things, so that "7.910" cannot be meant as it stands. */
export function readNumberCell(text: string, { whole }: { readonly whole: boolean }): NumberReading {
  if (canonical.test(text) && !(whole && text.includes("."))) {
    return isExact(text) ? { value: Number(text) } : { problem: { code: "number-huge" } };
  }
  return { problem: explainNumber(text, whole) };
}

/** Spreadsheets keep 15 digits of a whole number, a computer 17 in all: the rest would be published as something else. */
function isExact(text: string): boolean {
  const [whole = "", fraction = ""] = text.replace("-", "").split(".");
  const digits = (whole + fraction.replace(/0+$/, "")).replace(/^0+/, "");
  return whole.length <= 15 && digits.length <= 17;
}

/** True for "1.556" in a column with decimals: allowed, but Vietnamese eyes, and Excel in Vietnamese, mean 1556. */
export function looksGrouped(text: string): boolean {
  return /^-?[1-9]\d{0,2}\.\d{3}$/.test(text);
}

function explainNumber(text: string, whole: boolean): CellProblem {
  if (/^-?\d+([.,]\d+)?e\+?-?\d+$/i.test(text)) return { code: "number-scientific" };
  if (isDate(text)) return { code: "number-date" };
  if (/^[-–—]$|^(không|chưa)(?!\p{L})/iu.test(text)) return { code: "number-nil" };

  const usual = withUsualDigits(text);
  if (usual !== text) {
    const reading = readNumberCell(usual, { whole });
    const data = { value: usual };
    return { code: "number-digits", data, ...("value" in reading && { replacement: usual }) };
  }

  const figure = text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, "");
  const readings = readPrintedNumber(figure.replace(/^\+\s*/, ""));
  const [first, second] = readings;
  if (first === undefined) return { code: /^[-−]?\d[\d.,]*$/.test(text) ? "number-separators" : "number-expected" };
  if (first.qualifier)
    return { code: "number-qualifier", data: { value: String(first.value), qualifier: first.qualifier } };
  if (second) return { code: "number-ambiguous", data: bothReadings(first.value, second.value) };
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

/** Digits of other scripts, and of double width, as 0 to 9. */
function withUsualDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    // Every script has its ten digits in a row; they begin at a code that ends in 0 or 6.
    const start = /\p{Nd}/u.test(String.fromCodePoint(code & ~0xf)) ? 0 : 6;
    return String((code & 0xf) - start);
  });
}

/** As the file would hold them, and as a Vietnamese reader tells them apart: 7910 or 7,91. */
export function bothReadings(first: number, second: number): Readonly<Record<string, string>> {
  const printed = (value: number) => String(value).replace(".", ",");
  return { first: String(first), second: String(second), firstPrinted: printed(first), secondPrinted: printed(second) };
}
