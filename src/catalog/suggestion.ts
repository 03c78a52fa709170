/** The right name for a wrong one, or the names there are to choose from. */
import { findNearest } from "../text/nearest.ts";

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
  const nearest = findNearest(word, known);
  return nearest === undefined ? { text: listNames(known) } : { text: `“${nearest}”`, nearest };
}

function listNames(names: readonly string[]): string {
  if (names.length === 0) return "—";
  const listed = names.slice(0, listedNames).map((name) => `“${name}”`);
  return listed.join(", ") + (names.length > listedNames ? "…" : "");
}
