/** Where a text comes nearest to the words of a query. */
import type { Token } from "./token.ts";

export interface Match {
  /** The words of the text that stand for words of the query, in order of the text, inside the best stretch. */
  readonly hits: readonly Token[];
  /** Share of the query's words that are there, 0 to 1. */
  readonly coverage: number;
  /** All words side by side, in the query's order, inside one clause. */
  readonly isPhrase: boolean;
  /** Share of the text's stretch that the hits fill, 0 to 1: 1 when nothing stands between them. */
  readonly density: number;
  /** Share of the hits that agree in every mark, 0 to 1; 1 for a query typed without marks. */
  readonly accuracy: number;
}

/** Words of one thought stand within so many words. */
const stretch = 30;

/** The best match; undefined where no word of the query is in the text. */
export function findMatch(words: readonly Token[], tokens: readonly Token[]): Match | undefined {
  const hasMarks = words.some(({ folded, exact }) => folded !== exact && !/\d/.test(folded));
  const candidates = tokens.flatMap((_, start) => [
    ...phraseAt(start, words, tokens),
    ...windowAt(start, words, tokens),
  ]);
  let best: Match | undefined;
  for (const { hits, span, isPhrase } of candidates) {
    const exact = hits.filter(({ word, token }) => word.exact === token.exact).length;
    const match = {
      hits: hits.map(({ token }) => token),
      coverage: hits.length / words.length,
      isPhrase,
      density: hits.length / span,
      accuracy: hasMarks ? exact / hits.length : 1,
    };
    if (best === undefined || weigh(match) > weigh(best)) best = match;
  }
  return best;
}

/** How well a match answers, 0 to 1: every word there, then side by side, then with the marks that were typed. */
export function weigh({ coverage, isPhrase, density, accuracy }: Match): number {
  const nearness = isPhrase ? 1 : 0.3 + 0.4 * density;
  return coverage ** 2 * nearness * (0.4 + 0.6 * accuracy);
}

interface Hit {
  readonly word: Token;
  readonly token: Token;
}

interface Candidate {
  readonly hits: readonly Hit[];
  /** Number of words from the first hit to the last. */
  readonly span: number;
  readonly isPhrase: boolean;
}

function phraseAt(start: number, words: readonly Token[], tokens: readonly Token[]): Candidate[] {
  const hits: Hit[] = [];
  for (const [index, word] of words.entries()) {
    const token = tokens[start + index];
    if (!token || !isHit(word, token, index === words.length - 1 && canBeHalfTyped(words))) return [];
    if (index > 0 && token.startsClause) return [];
    hits.push({ word, token });
  }
  return [{ hits, span: words.length, isPhrase: true }];
}

/** From a word of the text on: the first place of every word of the query. */
function windowAt(start: number, words: readonly Token[], tokens: readonly Token[]): Candidate[] {
  const missing = new Map(words.map((word, index) => [word, index === words.length - 1 && canBeHalfTyped(words)]));
  const hits: Hit[] = [];
  let last = start;
  for (const [index, token] of tokens.slice(start, start + stretch).entries()) {
    const found = [...missing].find(([word, mayGoOn]) => isHit(word, token, mayGoOn));
    if (index === 0 && !found) return [];
    if (!found) continue;
    const [word] = found;
    missing.delete(word);
    hits.push({ word, token });
    last = start + index;
  }
  return [{ hits, span: last - start + 1, isPhrase: false }];
}

/** The last word may be; a single letter alone would match nearly everything. */
function canBeHalfTyped(words: readonly Token[]): boolean {
  return words.length > 1 || (words[0]?.folded.length ?? 0) > 1;
}

/** `mayGoOn`: a word of the text that only starts like the query's is one too. */
function isHit(word: Token, token: Token, mayGoOn: boolean): boolean {
  return token.folded === word.folded || (mayGoOn && token.folded.startsWith(word.folded));
}
