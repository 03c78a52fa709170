/** Which words of a text stand for which terms of a query. */
import { findAmounts } from "../text/amount.ts";
import { amountWord, precisions } from "./amount-words.ts";
import type { Term } from "./query.ts";
import type { Token } from "./token.ts";
import type { TermHit } from "./window.ts";

/** A word that agrees but for its marks, of which none or other ones were typed. */
const withoutMarks = 0.8;
const otherMarks = 0.4;
/** A word of which the beginning was typed. */
export const halfTyped = 0.7;

/** `offset` is added to positions. A gap of one stands before a clause. */
export function findTermHits(tokens: readonly Token[], terms: readonly Term[], offset = 0): TermHit[] {
  const marked = hasMarks(terms);
  const hits: TermHit[] = [];
  let position = offset - 1;
  for (const token of tokens) {
    position += token.startsClause ? 2 : 1;
    for (const [index, term] of terms.entries()) {
      const likeness = likenessOf(token, term, marked) || (canGoOn(terms, index) && goesOn(token, term, marked));
      if (likeness) hits.push({ term: index, position, likeness });
    }
  }
  return hits;
}

/** The last word may be half typed; a single letter alone would match nearly everything. */
export function canGoOn(terms: readonly Term[], index: number): boolean {
  const term = terms[index];
  return index === terms.length - 1 && term !== undefined && (terms.length > 1 || term.folded.length > 1);
}

/** Where the amounts of a query stand in a text that has them in full: stretches of UTF-16 units. */
export function findAmountStretches(
  text: string,
  terms: readonly Term[],
): { start: number; end: number; term: number }[] {
  return findAmounts(text).flatMap(({ start, end, value }) =>
    terms.flatMap(({ folded, orElse }, term) =>
      precisions.some((digits) => [folded, orElse].includes(amountWord(value, digits))) ? [{ start, end, term }] : [],
    ),
  );
}

function hasMarks(terms: readonly Term[]): boolean {
  return terms.some(({ folded, exact }) => exact !== undefined && folded !== exact);
}

function likenessOf(token: Token, term: Term, marked: boolean): number {
  if (token.folded !== term.folded && token.folded !== term.orElse) return 0;
  if (!marked || term.exact === undefined || token.exact === term.exact) return 1;
  return term.exact === term.folded ? withoutMarks : otherMarks;
}

function goesOn(token: Token, { folded, exact }: Term, marked: boolean): number {
  if (!token.folded.startsWith(folded)) return 0;
  const isOther = marked && exact !== undefined && exact !== folded && !token.exact.startsWith(exact);
  return isOther ? halfTyped * withoutMarks : halfTyped;
}
