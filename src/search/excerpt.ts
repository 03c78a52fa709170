/** The sentence in which a text matches a query, with the matching words marked. */
import { splitSentences } from "../markdown/sentence.ts";
import { findMatch, type Match, weigh } from "./match.ts";
import type { SearchRecord } from "./record.ts";
import { type Token, tokenize } from "./token.ts";

export interface Excerpt {
  /** Parts that make up the text shown. */
  readonly parts: readonly { readonly text: string; readonly isMatch: boolean }[];
}

/** Words shown of a long sentence, before and behind the match. */
const context = 24;

/** The whole sentence where it is short, else the words around the match. The beginning of the text where nothing matches. */
export function makeExcerpt(text: string, words: readonly Token[]): Excerpt {
  const tokens = tokenize(text);
  const match = findMatch(words, tokens);
  const [first = tokens[0], last = first] = match ? [match.hits[0], match.hits.at(-1)] : [];
  if (!first || !last) return { parts: [{ text, isMatch: false }] };

  const sentences = splitSentences(text);
  const from = sentences.findLast(({ start }) => start <= first.start)?.start ?? 0;
  const to = sentences.find(({ end }) => end >= last.end)?.end ?? text.length;
  const inside = tokens.filter(({ start, end }) => start >= from && end <= to);
  const start = inside.length > 2 * context ? inside[Math.max(0, inside.indexOf(first) - context)]?.start : from;
  const end = inside.length > 2 * context ? inside[inside.indexOf(last) + context]?.end : to;
  return { parts: cut(text, match, { from: start ?? from, to: end ?? to, sentence: { from, to } }) };
}

/** The whole title. Its words are marked where it answers at least as well as the text, which shows its own match. */
export function markTitle({ title, text }: Pick<SearchRecord, "title" | "text">, words: readonly Token[]): Excerpt {
  const inTitle = findMatch(words, tokenize(title));
  const inText = findMatch(words, tokenize(text));
  const isBetter = inTitle !== undefined && (inText === undefined || weigh(inTitle) >= weigh(inText));
  const whole = { from: 0, to: title.length };
  return { parts: cut(title, isBetter ? inTitle : undefined, { ...whole, sentence: whole }) };
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function cut(text: string, match: Match | undefined, shown: Stretch & { readonly sentence: Stretch }) {
  const parts: { text: string; isMatch: boolean }[] = [];
  const add = (words: string, isMatch: boolean) => {
    if (words !== "") parts.push({ text: words, isMatch });
  };
  let at = shown.from;
  if (shown.from > shown.sentence.from) add("… ", false);
  for (const { from, to } of markedStretches(text, match)) {
    add(text.slice(at, from), false);
    add(text.slice(from, to), true);
    at = to;
  }
  add(text.slice(at, shown.to), false);
  if (shown.to < shown.sentence.to) add(" …", false);
  return parts;
}

/** Words that stand side by side are marked as one. */
function markedStretches(text: string, match: Match | undefined): Stretch[] {
  const stretches: { from: number; to: number }[] = [];
  for (const { start, end } of match?.hits ?? []) {
    const last = stretches.at(-1);
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.to, start))) last.to = end;
    else stretches.push({ from: start, to: end });
  }
  return stretches;
}
