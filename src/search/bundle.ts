/** A bundle of the search index, opened in the browser: words → places that hold them, each with the records of its periods. */
import { type BundleFacts, factsFile, type PeriodFacts, readIndexFile, recordsFile } from "./bundle-file.ts";
import { keepEach } from "./bundle-keep.ts";
import type { FindWord } from "./bundle-pagefind.ts";
import type { RecordKind, SearchRecord } from "./record.ts";

/** Fetches a file of the bundle and unpacks it. Rejects when it cannot be had. */
type FetchFile = (name: string) => Promise<Uint8Array>;

export interface Bundle {
  /**
   * Every place that holds a folded word (`Token.folded`), or one that begins like it. Rejects when a file cannot be fetched.
   */
  readonly find: (word: string, as: "word" | "beginning") => Promise<Postings>;
  /** Newest first. */
  readonly periods: readonly PeriodFacts[];
}

/** Where a word stands in the places that hold it, ascending. Neighbours are one apart. */
export type Postings = ReadonlyMap<Hit, readonly number[]>;

/** A place of the index: one object a place, however often it is found. */
export interface Hit {
  /** Places of one family can be one row (`rows.ts`). Absent for a place that always is a row of its own. */
  readonly family?: string;
  /** The heading of a section: the passages below say more. */
  readonly isHeading?: true;
  readonly kind: RecordKind;
  readonly area?: string;
  /** Periods that have the place, newest first; none for a document or a term. */
  readonly periods: readonly PeriodFacts[];
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
  const openRecords = keepEach(async (file: string) => readIndexFile<SearchRecord[][]>(await fetchFile(file)));
  const findWhole = keepEach((word: string) => findWord(word, false));
  const findBeginning = keepEach(async (word: string) => {
    // Of a beginning Pagefind fetches one part of the index, and looks into all that it has. The site knows its words. Numbers,
    // of which it keeps no list, stand between the part of the beginning and that of the number itself, which ends later.
    await Promise.all([word, ...wordsFrom(word)].map(findWhole));
    return findWord(word, true);
  });

  const headings = new Set(facts.headings);
  const hitById = new Map(
    facts.kindOf.map((kind, place): [string, Hit] => [
      ids.slice(place * idLength, (place + 1) * idLength),
      {
        kind,
        ...placeFacts(facts, place, name),
        ...(headings.has(place) && { isHeading: true }),
        records: async () => (await openRecords(recordsFile(place, placesPerFile)))[place % placesPerFile] ?? [],
      },
    ]),
  );
  return {
    periods: facts.periods,
    find: async (word, as) => {
      const found = await (as === "beginning" ? findBeginning(word) : findWhole(word));
      return new Map(
        [...found].flatMap(([id, positions]): [Hit, readonly number[]][] => {
          const hit = hitById.get(id.slice(0, idLength));
          return hit ? [[hit, positions]] : [];
        }),
      );
    },
  };
}

function placeFacts(facts: BundleFacts, place: number, bundle: string) {
  const area = facts.areas[facts.areaOf[place] ?? -1];
  const { families, familyLength } = facts;
  const family = families.slice(place * familyLength, (place + 1) * familyLength).trim();
  const set = facts.periodSets[facts.periodSetOf[place] ?? -1] ?? [];
  return {
    // Sections are parted by bundles, as each section of a bundle is a row; a figure or a task is one in all bundles.
    ...(family !== "" && { family: facts.kindOf[place] === "bao_cao" ? `${bundle} ${family}` : family }),
    ...(area !== undefined && { area }),
    periods: set.flatMap((index) => facts.periods[index] ?? []),
    titleEnd: facts.titleEndOf[place] ?? 0,
  };
}
