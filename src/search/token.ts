/** Words of a text as search compares them, each knowing where it stands. */
import { fold } from "../text/fold.ts";
import { toneLast } from "../text/tone.ts";

export interface Token {
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  /** Without marks and in lower case; a number without separators and leading zeros: "7.910.443" is "7910443", "04" is "4". */
  readonly folded: string;
  /** In lower case with its marks, the tone behind the letters: the same for "hoà" and "hòa". */
  readonly exact: string;
  /** A full stop, semicolon or colon stands before it: no phrase runs across. */
  readonly startsClause: boolean;
}

const word = /\d+(?:[.,]\d+)+(?![\p{L}\p{N}])|\d+|\p{No}|[\p{L}\p{M}]+/gu;

/** "140/QĐ-UBND" is three words, "7.910.443" one, "QH15" and "m²" are two. The text is NFC. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    const [printed] = match;
    const startsClause = /[.;:]/.test(text.slice(end, match.index));
    end = match.index + printed.length;
    tokens.push({ start: match.index, end, ...formsOf(printed), startsClause });
  }
  return tokens;
}

/** Forms by printed word: a language has few syllables, and a search reads them by the thousand. */
const forms = new Map<string, Pick<Token, "folded" | "exact">>();

function formsOf(printed: string): Pick<Token, "folded" | "exact"> {
  const known = forms.get(printed);
  if (known) return known;
  const digits = /^\p{N}/u.test(printed) ? plainNumber(printed) : undefined;
  const made = { folded: digits ?? fold(printed), exact: digits ?? toneLast(printed) };
  forms.set(printed, made);
  return made;
}

function plainNumber(printed: string): string {
  const digits = printed.normalize("NFKC").replace(/[.,]/g, "");
  return digits === printed ? digits.replace(/^0+(?=\d)/, "") : digits;
}
