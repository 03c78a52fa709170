/** The glossary in the order in which a reader looks a word up. */
import type { GlossaryEntry } from "../catalog/glossary.ts";
import { compareVietnamese } from "../text/collate.ts";

export interface GlossaryLetter {
  /** A letter of the Vietnamese alphabet, upper case, without tone: "Ă", "Đ". */
  readonly letter: string;
  readonly entries: readonly GlossaryEntry[];
}

/** Letters and entries in Vietnamese order. */
export function groupByLetter(entries: readonly GlossaryEntry[]): GlossaryLetter[] {
  const sorted = entries.toSorted((a, b) => compareVietnamese(a.term, b.term));
  return [...Map.groupBy(sorted, ({ term }) => firstLetter(term))]
    .map(([letter, members]) => ({ letter, entries: members }))
    .sort((a, b) => compareVietnamese(a.letter, b.letter));
}

/** Grave, acute, tilde, hook above and dot below are tones; the other marks make letters of their own. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

function firstLetter(term: string): string {
  const [first = ""] = term.normalize("NFD").replace(tones, "").normalize("NFC");
  return first.toUpperCase();
}

export interface Abbreviation {
  readonly short: string;
  readonly entry: GlossaryEntry;
}

/** Every abbreviation with what it stands for, in alphabetical order. */
export function abbreviationsOf(entries: readonly GlossaryEntry[]): Abbreviation[] {
  return entries
    .flatMap((entry) => entry.abbreviations.map((short) => ({ short, entry })))
    .toSorted((a, b) => compareVietnamese(a.short, b.short));
}
