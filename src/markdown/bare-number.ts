/** Finds the numbers in prose that nothing accounts for. */
import { anyKnownName, knownNames } from "./known-names.ts";
import type { Stretch } from "./satteri.ts";

/** Figures with their marks: "26", "1.556,3". */
const figure = /\d+(?:[.,]\d+)*/g;

/**
 * Figures that stand in no stretch of `bound` (values, placeholders, citations) and in no known name. A word that mixes
 * letters and digits ("2G") is a name.
 */
export function findBareNumbers(text: string, bound: readonly Stretch[]): Stretch[] {
  let bare = outside(stretches(text, figure), bound).filter((stretch) => !isInWord(text, stretch));
  // Names overlap: one pass for all of them may miss a number that a pass for each finds.
  for (const pattern of [anyKnownName, ...knownNames.map((known) => known.pattern)]) {
    if (bare.length === 0) return bare;
    bare = outside(bare, stretches(text, pattern));
  }
  return bare;
}

/** A letter stands right before the digits, or right behind the first of them. */
function isInWord(text: string, { start, end }: Stretch): boolean {
  const digits = /^\d+/.exec(text.slice(start, end))?.[0].length ?? 0;
  return isLetter(text[start - 1]) || isLetter(text[start + digits]);
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

function outside(words: readonly Stretch[], known: readonly Stretch[]): Stretch[] {
  return words.filter(({ start, end }) => !known.some((stretch) => stretch.start < end && start < stretch.end));
}

/** As `matchAll` does, but without copying the pattern: a document has thousands of texts. */
function stretches(text: string, pattern: RegExp): Stretch[] {
  const found: Stretch[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push({ start: match.index, end: match.index + match[0].length });
  }
  return found;
}
