/** Records → the vocabulary file of the site. */
import { agenciesOf } from "../catalog/agency-register.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { glossaryOf } from "../catalog/glossary.ts";
import { synonymsOf } from "../catalog/synonym-register.ts";
import { documentTypes } from "../text/document-type.ts";
import { isAmountWord } from "./amount-words.ts";
import type { SearchRecord } from "./record.ts";
import { searchedFields } from "./searched-fields.ts";
import { tokenize } from "./token.ts";
import type { VocabularyFile } from "./vocabulary.ts";

/** Numbers are left out: nobody can tell a mistyped one from another. */
export function vocabularyOf(records: readonly SearchRecord[], catalog: Catalog): VocabularyFile {
  const counts = new Map<string, number>();
  const followers = new Map<string, Set<string>>();
  for (const record of records) {
    const seen = new Set<string>();
    for (const field of searchedFields(record)) {
      let last: string | undefined;
      for (const { folded, startsClause } of tokenize(field)) {
        const isWord = !/\d/.test(folded) && !isAmountWord(folded);
        if (isWord) seen.add(folded);
        if (isWord && last !== undefined && !startsClause) addTo(followers, last, folded);
        last = isWord ? folded : undefined;
      }
    }
    for (const word of seen) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts.keys()].sort();
  const lines = new Map(words.map((word, index) => [word, index]));
  const text = words.map((word) => {
    const next = [...(followers.get(word) ?? [])].map((other) => lines.get(other) ?? 0).sort((a, b) => a - b);
    const gaps = next.map((line, index) => line - (next[index - 1] ?? 0));
    return [word, rounded(counts.get(word) ?? 1).toString(36), ...gaps.map((gap) => gap.toString(36))].join(" ");
  });
  return { words: text.join("\n"), sayings: sayingsOf(catalog) };
}

/** Terms and agencies with their abbreviations, types of documents, and the synonyms of the editors. */
function sayingsOf(catalog: Catalog): string[][] {
  return [
    ...glossaryOf(catalog).map(({ term, abbreviations }) => [term, ...abbreviations]),
    ...agenciesOf(catalog).map(({ name, abbreviation }) =>
      abbreviation === undefined ? [name] : [name, abbreviation],
    ),
    ...documentTypes.map(({ name, abbreviation }) => (abbreviation === undefined ? [name] : [name, abbreviation])),
    ...synonymsOf(catalog),
  ].filter((sayings) => sayings.length > 1);
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key) ?? new Set();
  sets.set(key, set.add(value));
}

/** To two digits: what counts is whether a word is rare. */
function rounded(count: number): number {
  return Number(count.toPrecision(2));
}
