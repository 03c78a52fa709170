/** Cuts a long paragraph into passages short enough to be ranked and shown by themselves. */
import { splitSentences } from "../markdown/sentence.ts";

/** Longer records rank worse: what was asked is one thought of many in them. */
const maximumWords = 90;

/** Whole sentences, as many as fit; a sentence that is too long by itself is cut after semicolons, then after commas. */
export function splitPassage(text: string): string[] {
  const passages: string[] = [];
  for (const piece of splitSentences(text).flatMap((sentence) => shorten(sentence.text, [";", ","]))) {
    const last = passages.at(-1);
    const joined = last === undefined ? piece : `${last} ${piece}`;
    if (last !== undefined && countWords(joined) <= maximumWords) passages[passages.length - 1] = joined;
    else passages.push(piece);
  }
  return passages;
}

function shorten(text: string, marks: readonly string[]): string[] {
  const [mark, ...finer] = marks;
  if (mark === undefined || countWords(text) <= maximumWords) return [text];
  return text.split(new RegExp(`(?<=${mark}) `)).flatMap((piece) => shorten(piece, finer));
}

function countWords(text: string): number {
  return text.split(" ").length;
}
