/** Numbers as Vietnamese prose prints them: dot between thousands, comma before decimals. */

const vietnamese = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 20, signDisplay: "negative" });

/** 1556.3 → "1.556,3". All decimals of the value are kept. Not for years. */
export function formatNumber(value: number): string {
  return vietnamese.format(value);
}

/** One way to read a printed figure. */
export interface PrintedNumber {
  readonly value: number;
  readonly qualifier?: "more_than" | "less_than" | "about";
  /** The words after the figure, for example "triệu đồng" or "%". */
  readonly unit?: string;
}

const qualifierWords = {
  hơn: "more_than",
  trên: "more_than",
  dưới: "less_than",
  gần: "less_than",
  khoảng: "about",
} as const satisfies Record<string, NonNullable<PrintedNumber["qualifier"]>>;

/** Numbers that reports write as words. */
const numberWords = new Map([
  ["hai", 2],
  ["ba", 3],
]);

/** Ranks may be printed so; they stand alone, without qualifier or unit. */
const romanNumerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

const printedForm = new RegExp(
  String.raw`^(?:(?<qualifier>${Object.keys(qualifierWords).join("|")})\s+)?` +
    String.raw`(?<figure>[-−]?\d[\d.,]*|\p{L}+)` +
    String.raw`(?:\s*(?<percent>%)|\s+(?<unit>\p{L}[\p{L}\p{No},;/ ]*))?$`,
  "iu",
);

/**
 * All readings of a printed figure with its qualifier and unit, the Vietnamese reading first: "7.910" is 7910 or, with a
 * decimal point, 7.91; "1.556,3" has one reading. Empty when the text is not one figure ("17/17", "31/7/2024", words).
 */
export function readPrintedNumber(text: string): PrintedNumber[] {
  const rank = romanNumerals.indexOf(text.trim()) + 1;
  if (rank > 0) return [{ value: rank }];
  const groups = printedForm.exec(text.trim())?.groups;
  if (!groups?.figure) return [];
  const qualifier = qualifierOf(groups.qualifier);
  const unit = groups.percent ?? groups.unit;
  return readFigure(groups.figure).map((value) => ({
    value,
    ...(qualifier && { qualifier }),
    ...(unit && { unit }),
  }));
}

function qualifierOf(word: string | undefined): PrintedNumber["qualifier"] {
  const lower = word?.toLowerCase();
  return Object.entries(qualifierWords).find(([known]) => known === lower)?.[1];
}

function readFigure(figure: string): number[] {
  const word = numberWords.get(figure.toLowerCase());
  if (word !== undefined) return [word];

  const sign = /^[-−]/.test(figure) ? -1 : 1;
  const digits = figure.replace(/^[-−]/, "");
  const texts = [withMarks(digits, ".", ","), withMarks(digits, ",", ".")].filter((plain) => plain !== undefined);
  return [...new Set(texts.map((plain) => sign * Number(plain)))];
}

/** Digits in groups of three with a mark between them, or in none. */
const grouped = {
  ".": /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+)$/,
  ",": /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)$/,
} as const;

/** The figure in plain form, if it is well formed with these marks: groups of three, none of them leading with 0. */
function withMarks(figure: string, thousands: "." | ",", decimal: "." | ","): string | undefined {
  const [whole = "", fraction, ...rest] = figure.split(decimal);
  if (rest.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  if (!grouped[thousands].test(whole)) return undefined;
  const plain = whole.replaceAll(thousands, "");
  return fraction === undefined ? plain : `${plain}.${fraction}`;
}
