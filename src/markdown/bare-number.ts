/** Finds the numbers in prose that nothing accounts for. */
import { findCitations } from "../text/document-number.ts";
import { knownNames } from "./known-names.ts";
import type { Stretch } from "./satteri.ts";

/** A run of letters and digits, or figures with their marks: "26", "1.556,3", but also "2G", "02a". */
const digitWord = /[\p{L}\d]*\d[\p{L}\d]*(?:[.,]\d+)*/gu;

/**
 * Figures that stand in no stretch of `bound` (values, placeholders), in no citation and in no known name. A word that
 * mixes letters and digits ("2G") is a name.
 */
export function findBareNumbers(text: string, bound: readonly Stretch[]): Stretch[] {
  const accounted = [
    ...bound,
    ...findCitations(text),
    ...knownNames.flatMap(({ pattern }) => stretches(text, pattern)),
  ];
  return stretches(text, digitWord).filter(
    ({ start, end }) =>
      !/\p{L}/u.test(text.slice(start, end)) && !accounted.some((known) => known.start < end && start < known.end),
  );
}

function stretches(text: string, pattern: RegExp): Stretch[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
