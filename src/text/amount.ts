/** Numbers with their magnitude as people write them: "7,9 tỷ đồng", "7.910.443 nghìn đồng", "150.000.000". */
import { fold } from "./fold.ts";

export interface Amount {
  /** UTF-16 units of the text; the word of magnitude is part of it. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** Digits that count: 2 in "7,9 tỷ", 1 in "8 tỷ", 2 in "150 triệu". */
  readonly significant: number;
  /** A word of magnitude follows the number. */
  readonly isScaled: boolean;
}

const powers = new Map([
  ["nghin ty", 12],
  ["nghin ti", 12],
  ["ty", 9],
  ["ti", 9],
  ["trieu", 6],
  ["nghin", 3],
  ["ngan", 3],
]);

const amount = new RegExp(
  String.raw`(?<![\p{L}\p{N}/.,-])(?<number>\d+(?:[.,]\d+)*)(?![\p{N}/-]|[.,]\d)` +
    String.raw`(?:\s?(?<word>(?:ngh[iì]n )?t[yỷiỉ]|tri[eệ]u|ngh[iì]n|ng[aà]n)(?![\p{L}\p{N}]))?`,
  "giu",
);
/** Dots or commas between groups of three. */
const grouped = /^\d{1,3}([.,])\d{3}(?:\1\d{3})*(?:[.,]\d+)?$/;

/** Every number of a text in NFC, with the word of magnitude behind it. Dates and numbers of documents are none. */
export function findAmounts(text: string): Amount[] {
  return [...text.matchAll(amount)].map((match) => {
    const { number = "", word } = match.groups ?? {};
    const digits = plainDigits(number);
    return {
      start: match.index,
      end: match.index + match[0].length,
      value: Number(`${digits}e${powers.get(fold(word ?? "")) ?? 0}`),
      significant: countSignificant(digits),
      isScaled: word !== undefined,
    };
  });
}

/** "7.910.443" → "7910443", "7,9" → "7.9", "969.4" → "969.4". */
function plainDigits(printed: string): string {
  const separator = grouped.exec(printed)?.[1];
  return (separator === undefined ? printed : printed.replaceAll(separator, "")).replace(",", ".");
}

function countSignificant(plain: string): number {
  const digits = plain.replace(".", "").replace(/^0+/, "");
  return Math.max(1, (plain.includes(".") ? digits : digits.replace(/0+$/, "")).length);
}
