/** The search index of a site in memory: what a build writes and a browser opens, for commands and tests. */
import type { Catalog } from "../catalog/catalog.ts";
import type { Bundle, Hit } from "./bundle.ts";
import { fieldWords, foldPlaces, type Place, placeWords } from "./bundle-place.ts";
import { periodsOf } from "./bundle-split.ts";
import type { SearchRecord } from "./record.ts";
import { searchRecords } from "./records.ts";
import type { SearchIndex } from "./search-index.ts";
import { searchedFields } from "./searched-fields.ts";
import { readVocabulary } from "./vocabulary.ts";
import { vocabularyOf } from "./vocabulary-of.ts";

/** All periods in one bundle. */
export function memoryIndex(catalog: Catalog): SearchIndex {
  const records = searchRecords(catalog);
  const { words, sayings } = vocabularyOf(records, catalog);
  const vocabulary = readVocabulary(words);
  return { bundles: [memoryBundle(records)], lexicon: { sayings }, vocabulary: async () => vocabulary };
}

/** `records` newest period first. */
export function memoryBundle(records: readonly SearchRecord[]): Bundle {
  const places = foldPlaces(records);
  const postings = places.map(readPositions);
  return {
    periods: periodsOf(records),
    search: async (words, { isOpen } = { isOpen: false }) =>
      places.flatMap((place, index): Hit[] => {
        const positions = words.map((word, at) =>
          find(postings[index] ?? new Map(), word, isOpen && at === words.length - 1),
        );
        return positions.some(({ length }) => length > 0) ? [hitOf(place, index, positions)] : [];
      }),
  };
}

function readPositions(place: Place): ReadonlyMap<string, readonly number[]> {
  const words = placeWords(place, searchedFields).flatMap((word, position) =>
    word === undefined ? [] : [{ word, position }],
  );
  const groups = Map.groupBy(words, ({ word }) => word);
  return new Map([...groups].map(([word, uses]) => [word, uses.map(({ position }) => position)]));
}

function find(postings: ReadonlyMap<string, readonly number[]>, word: string, isOpen: boolean): readonly number[] {
  if (!isOpen) return postings.get(word) ?? [];
  return [...postings].flatMap(([other, found]) => (other.startsWith(word) ? found : [])).sort((a, b) => a - b);
}

function hitOf(place: Place, index: number, positions: readonly (readonly number[])[]): Hit {
  const [newest] = place;
  return {
    key: String(index),
    kind: newest.kind,
    ...(newest.area !== undefined && { area: newest.area }),
    periods: periodsOf(place),
    positions,
    titleEnd: fieldWords(searchedFields(newest)[0] ?? "").length,
    records: async () => place,
  };
}
