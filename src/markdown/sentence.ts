/** Splits Vietnamese official prose into sentences. */

/** Offsets count UTF-16 units of the text split; `text` is trimmed. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Ends of a sentence: the mark, closing signs, a space, and then a capital, a digit or an opening sign. */
const boundary = /[.!?…]+[”"’)\]]*\s+(?=[“"‘([]*[\p{Lu}\d])/gu;

/** Words whose full stop ends no sentence: titles, ways of signing, places. */
const abbreviations = new Set("TP Tp TS Ts ThS GS PGS BS KS CN KT TM TL TUQ Q P H Tr St Mr Mrs Đ/c đ/c".split(" "));

/** "1." or "I." at the start of a sentence numbers it and does not end it. */
const listNumber = /^(?:\p{Lu}|[IVXLC]+|\d{1,2})\.$/u;

/** Sentences in order; semicolons, dates ("31/7/2024."), figures ("1.556,3") and "…" inside a sentence do not split it. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(boundary)) {
    const end = match.index + match[0].trimEnd().length;
    const before = text.slice(start, end);
    const lastWord = before.split(/\s/).at(-1) ?? "";
    if (abbreviations.has(lastWord.replace(/^[“"‘([]+/, "").slice(0, -1)) || listNumber.test(before.trim())) continue;
    add(start, end);
    start = match.index + match[0].length;
  }
  add(start, text.length);
  return sentences;

  function add(from: number, to: number) {
    const words = text.slice(from, to);
    const trimmed = words.trim();
    if (trimmed === "") return;
    const first = from + words.indexOf(trimmed);
    sentences.push({ start: first, end: first + trimmed.length, text: trimmed });
  }
}
