/** Slips of typing: queries that differ from the typed one by one letter a word and make sense on this site. */
import { isAmountWord } from "./amount-words.ts";
import type { Term } from "./query.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Corrections that are worth looking up. */
const most = 8;
const mostWrong = 2;

/** Best first. Empty where the typed words follow each other on the site, or nothing near does. */
export function correctionsOf(terms: readonly Term[], vocabulary: Vocabulary): Term[][] {
  const wrong = terms.filter((term) => !isKnown(term, terms, vocabulary));
  const before = strangePairs(terms, vocabulary);
  if (wrong.length > mostWrong || (wrong.length === 0 && before === 0)) return [];
  const mended =
    wrong.length === 0
      ? terms.flatMap((term) => changesOf(term, terms, vocabulary))
      : // Unknown words must change, one after the other; one may have gone into the word before.
        wrong.reduce<Term[][]>(
          (queries, term) =>
            queries.flatMap((query) => (query.includes(term) ? changesOf(term, query, vocabulary) : [query])),
          [[...terms]],
        );
  return mended
    .map((query) => ({ query, strange: strangePairs(query, vocabulary), rarest: rarestCount(query, vocabulary) }))
    .filter(({ strange }) => wrong.length > 0 || strange < before)
    .sort((a, b) => a.strange - b.strange || b.rarest - a.rarest)
    .slice(0, most)
    .map(({ query }) => query);
}

/** One letter missing, added or changed, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
}

/** Every query that differs in this one word, or has it apart or joined with the next. */
function changesOf(term: Term, terms: readonly Term[], { words, count, isPair }: Vocabulary): Term[][] {
  if (isFree(term)) return [];
  const { folded } = term;
  const index = terms.indexOf(term);
  const next = terms[index + 1]?.folded;
  const others = [...words.keys()].filter((other) => other !== folded && isOneSlip(folded, other));
  const cuts = Array.from({ length: folded.length - 1 }, (_, at): [string, string] => [
    folded.slice(0, at + 1),
    folded.slice(at + 1),
  ]);
  const apart = cuts.filter(([head, tail]) => isPair(head, tail));
  const isJoined = next !== undefined && count(folded + next) > 0;
  return [
    ...others.map((other) => terms.toSpliced(index, 1, asTyped(other))),
    ...apart.map((parts) => terms.toSpliced(index, 1, ...parts.map(asTyped))),
    ...(isJoined ? [terms.toSpliced(index, 2, asTyped(folded + next))] : []),
  ];
}

function asTyped(word: string): Term {
  return { folded: word, typed: word };
}

/** A number or an amount: nobody can say that it is wrong. */
function isFree({ folded }: Term): boolean {
  return /\d/.test(folded) || isAmountWord(folded);
}

/** The last word may be half typed. */
function isKnown(term: Term, terms: readonly Term[], { words, count }: Vocabulary): boolean {
  if (isFree(term) || count(term.folded) > 0) return true;
  return term === terms.at(-1) && term.folded.length > 1 && words.keys().some((word) => word.startsWith(term.folded));
}

/** Neighbours that nowhere on the site stand side by side. */
function strangePairs(terms: readonly Term[], { words, isPair }: Vocabulary): number {
  return terms.slice(1).filter((term, index) => {
    const before = terms[index];
    if (!before || isFree(before) || isFree(term) || isPair(before.folded, term.folded)) return false;
    if (term !== terms.at(-1)) return true;
    return !words.keys().some((word) => word.startsWith(term.folded) && isPair(before.folded, word));
  }).length;
}

function rarestCount(terms: readonly Term[], { count }: Vocabulary): number {
  return Math.min(...terms.map((term) => (isFree(term) ? Number.POSITIVE_INFINITY : count(term.folded))));
}
