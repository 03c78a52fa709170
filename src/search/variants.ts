/** A query in other words: abbreviations written out and the other way round, synonyms. */
import { type Query, type Term, termsOf } from "./query.ts";
import type { Lexicon } from "./vocabulary.ts";

export interface Variant {
  readonly terms: readonly Term[];
  /** 1 for the query as typed; less for what only means the same. */
  readonly worth: number;
}

const most = 6;
const worthOfOtherWords = 0.85;

/** The query itself first. */
export function variantsOf({ terms, isQuoted }: Query, { sayings }: Pick<Lexicon, "sayings">): Variant[] {
  const asTyped: Variant = { terms, worth: 1 };
  if (isQuoted) return [asTyped];
  const others = sayings.flatMap((group) => replaceIn(terms, group.map(termsOf)));
  // Two abbreviations in one query are written out together.
  const twice = others.flatMap((other) =>
    sayings.flatMap((group) => replaceIn(other, group.map(termsOf))).filter((again) => !isSame(again, terms)),
  );
  const found = [...others, ...twice].slice(0, most - 1);
  return [asTyped, ...found.map((other): Variant => ({ terms: other, worth: worthOfOtherWords }))];
}

function replaceIn(terms: readonly Term[], group: readonly (readonly Term[])[]): Term[][] {
  for (const saying of group) {
    const at = terms.findIndex((_, start) => saying.every((word, index) => agrees(terms[start + index], word)));
    if (at === -1) continue;
    return group.filter((other) => other !== saying).map((other) => terms.toSpliced(at, saying.length, ...other));
  }
  return [];
}

/** A word typed without marks stands for any. */
function agrees(typed: Term | undefined, word: Term): boolean {
  if (typed?.folded !== word.folded) return false;
  return typed.exact === undefined || typed.exact === typed.folded || typed.exact === word.exact;
}

function isSame(a: readonly Term[], b: readonly Term[]): boolean {
  return a.length === b.length && a.every(({ folded }, index) => folded === b[index]?.folded);
}
