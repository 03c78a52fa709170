/** Citations of official documents in prose: "Quyết định số 140/QĐ-UBND ngày 19 tháng 01 năm 2024". */
import { readPrintedDate } from "./date.ts";
import { documentTypes } from "./document-type.ts";

/** One mention of a document. Offsets are UTF-16 units of the text searched. */
export interface Citation {
  /** From the type, or else "số", or else the number. */
  readonly start: number;
  /** After the date, or else the number. */
  readonly end: number;
  /** Type as the words before the number say ("Tờ trình"), spelled as in the table of types. */
  readonly type?: string;
  /** Number in the year's register: digits, perhaps with a letter ("02a"). */
  readonly number: string;
  /** Year between slashes ("27/2013/QĐ-UBND"), or else the year of the date. */
  readonly year?: string;
  /** "QĐ-UBND"; with Party numbering "KH/BCĐ". */
  readonly notation: string;
  /** "140/QĐ-UBND", "27/2013/QĐ-UBND", "26-KH/BCĐ": without spaces and with plain hyphens. */
  readonly printedNumber: string;
  /** The date as printed, from "ngày" on; it ends the citation. */
  readonly printedDate?: string;
  /** ISO day of `printedDate`; absent where no such day exists. */
  readonly date?: string;
}

// Letters are \p{L}: \b and \w know only ASCII and would miss "QĐ".
const types = documentTypes
  .map((type) => type.name.replaceAll(" ", String.raw`\s+`))
  .sort((a, b) => b.length - a.length)
  .join("|");
const hyphen = String.raw`[-\u2010-\u2013]`;
const number = String.raw`\d{1,5}[a-zđ]?`;
const segment = String.raw`\p{Lu}[\p{L}\d]*(?:[&.]\p{Lu}{2}\p{L}*)?`;
const normative = String.raw`(?:${number}\s*/\s*(?:19|20)\d{2}\s*/${segment}(?:${hyphen}${segment})*)`;
const individual = `(?:${number}/${segment}(?:${hyphen}${segment})+)`;
const party = `(?:${number}${hyphen}${segment}/${segment})`;
const date = String.raw`ngày\s+\d{1,2}(?:\s+tháng\s+\d{1,2}\s+năm\s+|[/.-]\d{1,2}[/.-])\d{4}(?!\d)`;

const citation = new RegExp(
  String.raw`(?<![\p{L}\p{N}/]|\d[.,-])` +
    String.raw`(?:(?<type>(?i:${types}))\s+)?(?:(?i:số)\s*:?\s*)?` +
    String.raw`(?<printed>${normative}|${individual}|${party})(?![\p{L}\p{N}])` +
    String.raw`(?:,?\s+(?<date>${date}))?`,
  "gu",
);
/** What every number has, whatever its form: most texts have none, and this is told at once. */
const joint = /\d[a-zđ]?(?:\s*\/\s*(?:\d{4}\s*\/)?|[-\u2010-\u2013])\p{Lu}/u;
const parts = /^(?<number>\d+[a-zđ]?)(?:\/(?<year>\d{4}))?[/-](?<notation>.+)$/u;

/** Every document number in a plain NFC text, in order, with the type before it and the date behind it. */
export function findCitations(text: string): Citation[] {
  const citations: Citation[] = [];
  if (!joint.test(text)) return citations;
  for (const match of text.matchAll(citation)) {
    const printedNumber = (match.groups?.printed ?? "").replace(/\s+/g, "").replace(/[\u2010-\u2013]/g, "-");
    const found = parts.exec(printedNumber)?.groups;
    if (!found?.number || !found.notation || !isNotation(found.notation)) continue;
    const type = findType(match.groups?.type);
    const printedDate = match.groups?.date;
    const day = printedDate && readPrintedDate(printedDate);
    const year = found.year ?? day?.slice(0, 4);
    citations.push({
      start: match.index,
      end: match.index + match[0].length,
      ...(type && { type }),
      number: found.number,
      ...(year && { year }),
      notation: found.notation,
      printedNumber,
      ...(printedDate && { printedDate }),
      ...(day && { date: day }),
    });
  }
  return citations;
}

/**
 * The type of a cited document: by the words before the number, or else by the notation. A notation that starts with no
 * abbreviation of a type is an official letter: it starts with the issuer ("456/STTTT-VP").
 */
export function documentType({ type, notation }: Pick<Citation, "type" | "notation">): string {
  return type ?? typeOfNotation(notation) ?? "Công văn";
}

/**
 * What tells documents apart: number, notation and year, since numbers start again every year. A citation without a year
 * gives the number alone, which may fit several documents.
 */
export function documentKey({ printedNumber, year }: Pick<Citation, "printedNumber" | "year">): string {
  // Some keyboards give the Icelandic Ð for the Vietnamese Đ; they look the same.
  const number = printedNumber.toUpperCase().replaceAll("Ð", "Đ");
  return year === undefined || number.includes(`/${year}/`) ? number : `${number} (${year})`;
}

/** Notations are abbreviations: "3/Khu-A" is none. */
function isNotation(notation: string): boolean {
  const [first = ""] = notation.split(/[-/]/);
  return /\p{Lu}.*\p{Lu}/u.test(first) || typeOfNotation(notation) !== undefined;
}

function typeOfNotation(notation: string): string | undefined {
  const [first = ""] = notation.toUpperCase().replace(/\d+$/, "").split(/[-/.]/);
  return documentTypes.findLast((type) => type.abbreviation?.toUpperCase() === first)?.name;
}

function findType(words: string | undefined): string | undefined {
  const printed = words?.replace(/\s+/g, " ").toLowerCase();
  return documentTypes.find((type) => type.name.toLowerCase() === printed)?.name;
}
