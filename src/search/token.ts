/** Words of a text as search compares them, each knowing where it stands. */
import { fold } from "../text/fold.ts";

export interface Token {
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  /** Without marks and in lower case; a number without its separators, as the index has it: "7.910.443" is "7910443". */
  readonly folded: string;
  /** In lower case, as typed or printed. */
  readonly exact: string;
  /** A full stop, semicolon or colon stands before it: no phrase runs across. */
  readonly startsClause: boolean;
}

const word = /\d+(?:[.,]\d+)+(?![\p{L}\p{N}])|[\p{L}\p{M}\p{N}]+/gu;

/** "140/QĐ-UBND" is three words, "7.910.443" one. The text is NFC. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let end = 0;
  for (const match of text.matchAll(word)) {
    const [printed] = match;
    const startsClause = /[.;:]/.test(text.slice(end, match.index));
    end = match.index + printed.length;
    tokens.push({
      start: match.index,
      end,
      folded: fold(printed).replace(/[.,]/g, ""),
      exact: printed.toLowerCase(),
      startsClause,
    });
  }
  return tokens;
}
