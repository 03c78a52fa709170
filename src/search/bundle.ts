/** A bundle of the search index, opened in the browser: words → places that hold them, each with the records of its periods. */
import { type BundleFacts, factsFile, type PeriodFacts, placesPerFile, recordsFile, wordsFile } from "./bundle-file.ts";
import { keepEach } from "./bundle-keep.ts";
import { type Postings, readWordFile } from "./bundle-words.ts";
import type { RecordKind, SearchRecord } from "./record.ts";

/** Fetches a file of the bundle and unpacks it. Rejects when it cannot be had. */
export type FetchFile = (name: string) => Promise<Uint8Array>;

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

/** `name` is that of its folder. Rejects when the bundle cannot be fetched. */
export async function openBundle(name: string, fetchFile: FetchFile): Promise<Bundle> {
  const facts: BundleFacts = parseJson(await fetchFile(factsFile));
  const openWords = keepEach(async (file: number) => readWordFile(await fetchFile(wordsFile(file))));
  const openRecords = keepEach(async (file: string) => parseJson<SearchRecord[][]>(await fetchFile(file)));

  const findWord = async (word: string, isOpen: boolean): Promise<readonly Postings[]> => {
    const files = await Promise.all(filesWith(facts.firstWords, word, isOpen).map(openWords));
    if (!isOpen) return files.flatMap((words) => words.get(word) ?? []);
    return files.flatMap((words) => [...words].flatMap(([other, found]) => (other.startsWith(word) ? [found] : [])));
  };

  return {
    periods: facts.periods,
    search: async (words, { isOpen } = { isOpen: false }) => {
      const found = await Promise.all(words.map((word, index) => findWord(word, isOpen && index === words.length - 1)));
      return [...gather(found)].map(([place, positions]) => ({
        key: `${name}/${place}`,
        ...placeFacts(facts, place),
        positions,
        records: async () => (await openRecords(recordsFile(place)))[place % placesPerFile] ?? [],
      }));
    },
  };
}

function parseJson<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes));
}

/** Numbers of the files that may hold the word, or words that begin so. */
function filesWith(firstWords: readonly string[], word: string, isOpen: boolean): number[] {
  const last = isOpen ? `${word}\uffff` : word;
  return firstWords.flatMap((first, file) => {
    const next = firstWords[file + 1];
    return first <= last && (next === undefined || next > word) ? [file] : [];
  });
}

/** Positions by word of the query, by place. `found` has the postings of each word: several where it is the beginning of several. */
function gather(found: readonly (readonly Postings[])[]): Map<number, readonly number[][]> {
  const places = new Map<number, number[][]>();
  for (const [word, list] of found.entries())
    for (const postings of list)
      for (const [place, positions] of postings) {
        const known = places.get(place) ?? found.map(() => []);
        places.set(place, known);
        known[word]?.push(...positions);
      }
  for (const [word, { length }] of found.entries())
    if (length > 1) for (const known of places.values()) known[word]?.sort((a, b) => a - b);
  return places;
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
