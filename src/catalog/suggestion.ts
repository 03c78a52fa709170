/** The right name for a wrong one, or the names there are to choose from. */
import { findNearest } from "../text/nearest.ts";
import { shorten } from "./shorten.ts";

/** More names than these would not be read. */
const listedNames = 8;

export interface Suggestion {
  /** For a sentence: the nearest name in quotes, or else the first names in quotes; "—" where there is none. */
  readonly text: string;
  readonly nearest?: string;
}

/** What a person who wrote `word` may have meant. */
export function suggest(word: string, names: Iterable<string>): Suggestion {
  const known = [...names];
  const nearest = isName(word) ? findNearest(word, known.filter(isName)) : undefined;
  return nearest === undefined ? { text: listNames(known) } : { text: `“${nearest}”`, nearest };
}

/** Comparing takes the product of the lengths: a file pasted into one cell would take minutes. */
function isName(text: string): boolean {
  return text.length <= 100;
}

function listNames(names: readonly string[]): string {
  if (names.length === 0) return "—";
  const listed = names.slice(0, listedNames).map((name) => `“${shorten(name)}”`);
  return listed.join(", ") + (names.length > listedNames ? "…" : "");
}
