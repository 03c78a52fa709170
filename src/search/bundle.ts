/** A bundle of the search index, opened in the browser: words → places that hold them, each with the records of its periods. */
import { type BundleFacts, factsFile, type PeriodFacts, readIndexFile, recordsFile } from "./bundle-file.ts";
import { keepEach } from "./bundle-keep.ts";
import type { FindWord } from "./bundle-pagefind.ts";
import type { RecordKind, SearchRecord } from "./record.ts";

/** Fetches a file of the bundle and unpacks it. Rejects when it cannot be had. */
type FetchFile = (name: string) => Promise<Uint8Array>;

export interface Bundle {
  /**
   * Every place that holds any of the words, in no order. Words are folded (`Token.folded`); of an open query the last may be the
   * beginning of a word. Rejects when a file cannot be fetched.
   */
  readonly search: (words: readonly string[], options?: { readonly isOpen: boolean }) => Promise<readonly Hit[]>;
  /** Newest first. */
  readonly periods: readonly PeriodFacts[];
}

export interface Hit {
  /** Of the place, and of no other in any bundle. */
  readonly key: string;
  readonly kind: RecordKind;
  readonly area?: string;
  /** Periods that have the place, newest first; none for a document or a term. */
  readonly periods: readonly PeriodFacts[];
  /** Where the words of the query stand, one ascending list a word, empty where it does not. Neighbours are one apart. */
  readonly positions: readonly (readonly number[])[];
  /** Positions below this are in the title of the newest record. */
  readonly titleEnd: number;
  /** What stands there, newest period first. Rejects when it cannot be fetched. */
  readonly records: () => Promise<readonly SearchRecord[]>;
}

interface Source {
  readonly fetchFile: FetchFile;
  readonly findWord: FindWord;
  /** Words of the site that begin so. */
  readonly wordsFrom: (letters: string) => readonly string[];
}

/** `name` is that of its folder. Rejects when the bundle cannot be fetched. */
export async function openBundle(name: string, { fetchFile, findWord, wordsFrom }: Source): Promise<Bundle> {
  const facts: BundleFacts = readIndexFile(await fetchFile(factsFile));
  const { ids, idLength, placesPerFile } = facts;
  const placeOf = new Map(facts.kindOf.map((_, place) => [ids.slice(place * idLength, (place + 1) * idLength), place]));
  const openRecords = keepEach(async (file: string) => readIndexFile<SearchRecord[][]>(await fetchFile(file)));
  const findWhole = keepEach((word: string) => findWord(word, false));
  // Nobody knows numbers by their beginning, and Pagefind takes the beginning of a beginning where nothing begins so.
  const findBeginning = keepEach(async (word: string) => {
    const words = wordsFrom(word);
    if (words.length === 0) return findWhole(word);
    // Of a beginning it fetches one part of the index, and looks into all that it has.
    await Promise.all(words.map(findWhole));
    return findWord(word, true);
  });

  return {
    periods: facts.periods,
    search: async (words, { isOpen } = { isOpen: false }) => {
      const found = await Promise.all(
        words.map((word, index) => (isOpen && index === words.length - 1 ? findBeginning(word) : findWhole(word))),
      );
      const foundIds = new Set(found.flatMap((positions) => [...positions.keys()]));
      return [...foundIds].flatMap((id) => {
        const place = placeOf.get(id.slice(0, idLength));
        if (place === undefined) return [];
        return {
          key: `${name}/${place}`,
          ...placeFacts(facts, place),
          positions: found.map((positions) => positions.get(id) ?? []),
          records: async () => (await openRecords(recordsFile(place, placesPerFile)))[place % placesPerFile] ?? [],
        };
      });
    },
  };
}

function placeFacts(facts: BundleFacts, place: number): Pick<Hit, "kind" | "area" | "periods" | "titleEnd"> {
  const kind = facts.kindOf[place];
  if (kind === undefined) throw new RangeError(`the search index has no place ${place}`);
  const area = facts.areas[facts.areaOf[place] ?? -1];
  const set = facts.periodSets[facts.periodSetOf[place] ?? -1] ?? [];
  return {
    kind,
    ...(area !== undefined && { area }),
    periods: set.flatMap((index) => facts.periods[index] ?? []),
    titleEnd: facts.titleEndOf[place] ?? 0,
  };
}
