/** The sentence in which a text matches a query, with the matching words marked. */
import { splitSentences } from "../markdown/sentence.ts";
import type { Weighed } from "./evidence.ts";
import { findAmountStretches, findTermHits } from "./term-hits.ts";
import { tokenize } from "./token.ts";
import { bestWindow, closeness } from "./window.ts";

export interface Excerpt {
  /** Parts that make up the text shown. */
  readonly parts: readonly { readonly text: string; readonly isMatch: boolean }[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words shown of a long sentence, before and behind the match. */
const context = 24;

/** The whole sentence where it is short, else the words around the match. The beginning of the text where nothing matches. */
export function makeExcerpt(text: string, query: Weighed): Excerpt {
  const { found } = findBest(text, query);
  const sentences = splitSentences(text);
  const [first = { start: 0, end: 0 }] = found;
  const last = found.at(-1) ?? first;
  const from = sentences.findLast(({ start }) => start <= first.start)?.start ?? 0;
  const to = sentences.find(({ end }) => end >= last.end)?.end ?? text.length;
  const inside = tokenize(text).filter(({ start, end }) => start >= from && end <= to);
  if (inside.length <= 2 * context) return { parts: cut(text, found, { from, to, sentence: { from, to } }) };
  const start = inside[Math.max(0, inside.findIndex((token) => token.end > first.start) - context)]?.start ?? from;
  const end = inside[inside.findLastIndex((token) => token.start < Math.max(last.end, 1)) + context]?.end ?? to;
  return { parts: cut(text, found, { from: start, to: end, sentence: { from, to } }) };
}

/** The whole title. Its words are marked where it answers at least as well as the text, which shows its own match. */
export function markTitle(title: string, text: string, query: Weighed): Excerpt {
  const inTitle = findBest(title, query);
  const isBetter = inTitle.worth >= findBest(text, query).worth;
  const whole = { from: 0, to: title.length };
  return { parts: cut(title, isBetter ? inTitle.found : [], { ...whole, sentence: whole }) };
}

/** The words of the best window and the amounts that were asked for, in order. */
function findBest(text: string, query: Weighed): { readonly found: Stretch[]; readonly worth: number } {
  const tokens = tokenize(text);
  const hits = findTermHits(tokens, query.terms);
  const window = bestWindow(hits, query.weights);
  const positions = new Set(window.hits.map(({ position }) => position));
  let position = -1;
  const words = tokens.filter(({ startsClause }) => {
    position += startsClause ? 2 : 1;
    return positions.has(position);
  });
  const amounts = findAmountStretches(text, query.terms);
  const amountWorth = new Set(amounts.map(({ term }) => term))
    .values()
    .reduce((sum, term) => sum + (query.weights[term] ?? 0), 0);
  const nearest = amounts
    .slice(0, 1)
    .filter(({ start, end }) => !words.some((word) => word.start < end && word.end > start));
  return { found: [...words, ...nearest].sort((a, b) => a.start - b.start), worth: closeness(window) + amountWorth };
}

function cut(
  text: string,
  found: readonly Stretch[],
  shown: {
    readonly from: number;
    readonly to: number;
    readonly sentence: { readonly from: number; readonly to: number };
  },
): Excerpt["parts"] {
  const parts: { text: string; isMatch: boolean }[] = [];
  const add = (words: string, isMatch: boolean) => {
    if (words !== "") parts.push({ text: words, isMatch });
  };
  let at = shown.from;
  if (shown.from > shown.sentence.from) add("… ", false);
  for (const { start, end } of joined(text, found)) {
    if (start < at || end > shown.to) continue;
    add(text.slice(at, start), false);
    add(text.slice(start, end), true);
    at = end;
  }
  add(text.slice(at, shown.to), false);
  if (shown.to < shown.sentence.to) add(" …", false);
  return parts;
}

/** Words that stand side by side are marked as one. */
function joined(text: string, found: readonly Stretch[]): Stretch[] {
  const stretches: { start: number; end: number }[] = [];
  for (const { start, end } of found) {
    const last = stretches.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, start))) last.end = end;
    else stretches.push({ start, end });
  }
  return stretches;
}
