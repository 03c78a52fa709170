/** Which words of a text stand for which terms of a query. */
import { findAmounts } from "../text/amount.ts";
import { canBecome } from "../text/tone.ts";
import { amountWord, isAmountWord, precisions } from "./amount-words.ts";
import type { Term } from "./query.ts";
import type { Token } from "./token.ts";
import type { TermHit } from "./window.ts";

/** A word that agrees but for its marks, of which none or other ones were typed. */
const withoutMarks = 0.8;
const otherMarks = 0.4;
/** A word of which the beginning was typed: behind the word before it, or elsewhere, where anything may begin so. */
export const halfTyped = { behind: 0.8, elsewhere: 0.5 } as const;

/** `offset` is added to positions. A gap of one stands before a clause. */
export function findTermHits(tokens: readonly Token[], terms: readonly Term[], offset = 0): TermHit[] {
  const marked = hasMarks(terms);
  const hits: TermHit[] = [];
  let position = offset - 1;
  /** Where the word before the last was seen last. */
  let before = terms.length === 1 ? undefined : Number.NEGATIVE_INFINITY;
  for (const token of tokens) {
    position += token.startsClause ? 2 : 1;
    const isBehind = before === undefined || before === position - 1;
    for (const [index, term] of terms.entries()) {
      const whole = likenessOf(token, term, marked);
      const likeness = whole || (canGoOn(terms, index) ? begunLikeness(token, term, { marked, isBehind }) : 0);
      if (likeness === 0) continue;
      hits.push({ term: index, position, likeness });
      if (index === terms.length - 2) before = position;
    }
  }
  return hits;
}

/** The last word may be half typed; a single letter alone, or a number of few digits, would match nearly everything. */
export function canGoOn(terms: readonly Term[], index: number): boolean {
  const term = terms[index];
  if (index !== terms.length - 1 || term === undefined || isAmountWord(term.folded)) return false;
  return /^\d/.test(term.folded) ? term.folded.length > 2 : terms.length > 1 || term.folded.length > 1;
}

/** Where the amounts of a query stand in a text that has them in full: stretches of UTF-16 units. */
export function findAmountStretches(
  text: string,
  terms: readonly Term[],
): { start: number; end: number; term: number }[] {
  const asked = terms.flatMap(({ folded, orElse = folded }, term) =>
    isAmountWord(orElse) ? [{ term, word: orElse }] : [],
  );
  if (asked.length === 0) return [];
  return findAmounts(text).flatMap(({ start, end, value }) => {
    const words = precisions.map((digits) => amountWord(value, digits));
    return asked.flatMap(({ term, word }) => (words.includes(word) ? [{ start, end, term }] : []));
  });
}

function hasMarks(terms: readonly Term[]): boolean {
  return terms.some(({ folded, exact }) => exact !== undefined && folded !== exact);
}

function likenessOf(token: Token, term: Term, marked: boolean): number {
  if (token.folded !== term.folded && token.folded !== term.orElse) return 0;
  if (!marked || term.exact === undefined || token.exact === term.exact) return 1;
  return term.exact === term.folded ? withoutMarks : otherMarks;
}

function begunLikeness(
  token: Token,
  { folded, exact }: Term,
  { marked, isBehind }: { readonly marked: boolean; readonly isBehind: boolean },
): number {
  if (!token.folded.startsWith(folded)) return 0;
  const isOther = marked && exact !== undefined && exact !== folded && !canBecome(exact, token.exact);
  return halfTyped[isBehind ? "behind" : "elsewhere"] * (isOther ? withoutMarks : 1);
}
