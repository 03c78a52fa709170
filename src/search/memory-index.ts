/** The search index of a site in memory: what a build writes and a browser opens, for commands and tests. */
import type { Catalog } from "../catalog/catalog.ts";
import type { Bundle, Hit } from "./bundle.ts";
import { familyOf, fieldWords, foldPlaces, type Place, placeWords } from "./bundle-place.ts";
import { periodsOf } from "./bundle-split.ts";
import { isHeading, type SearchRecord } from "./record.ts";
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
  const hits = places.map(hitOf);
  return {
    periods: periodsOf(records),
    find: async (word, as) =>
      new Map(
        hits.flatMap((hit, index): [Hit, readonly number[]][] => {
          const positions = findIn(postings[index] ?? new Map(), word, as === "beginning");
          return positions.length > 0 ? [[hit, positions]] : [];
        }),
      ),
  };
}

function readPositions(place: Place): ReadonlyMap<string, readonly number[]> {
  const words = placeWords(place, searchedFields).flatMap((word, position) =>
    word === undefined ? [] : [{ word, position }],
  );
  const groups = Map.groupBy(words, ({ word }) => word);
  return new Map([...groups].map(([word, uses]) => [word, uses.map(({ position }) => position)]));
}

function findIn(postings: ReadonlyMap<string, readonly number[]>, word: string, isOpen: boolean): readonly number[] {
  if (!isOpen) return postings.get(word) ?? [];
  return [...postings].flatMap(([other, found]) => (other.startsWith(word) ? found : [])).sort((a, b) => a - b);
}

function hitOf(place: Place): Hit {
  const [newest] = place;
  const family = familyOf(newest);
  return {
    kind: newest.kind,
    ...(family !== undefined && { family }),
    ...(isHeading(newest) && { isHeading: true }),
    ...(newest.area !== undefined && { area: newest.area }),
    periods: periodsOf(place),
    titleEnd: fieldWords(searchedFields(newest)[0] ?? "").length,
    records: async () => place,
  };
}
