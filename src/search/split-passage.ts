/** Cuts a long paragraph into passages short enough to be ranked and shown by themselves. */
import { splitSentences } from "../markdown/sentence.ts";

/** Longer records rank worse: what was asked is one thought of many in them. */
const maximumWords = 90;

/** Whole sentences, as many as fit; one that is too long by itself is cut after semicolons, as no phrase runs across those. */
export function splitPassage(text: string): string[] {
  const passages: string[] = [];
  for (const piece of splitSentences(text).flatMap((sentence) => shorten(sentence.text))) {
    const last = passages.at(-1);
    const joined = last === undefined ? piece : `${last} ${piece}`;
    if (last !== undefined && countWords(joined) <= maximumWords) passages[passages.length - 1] = joined;
    else passages.push(piece);
  }
  return passages;
}

function shorten(text: string): string[] {
  return countWords(text) <= maximumWords ? [text] : text.split(/(?<=;) /);
}

function countWords(text: string): number {
  return text.split(" ").length;
}
