/**
 * The files of the search index. `bundles.json` lists the bundles: the recent one, then one a year of older periods. Each bundle
 * is a folder named by what it holds and for its content, so that whoever has a file of it has the right one:
 * `facts` (what every place is), `records-<n>` (what is shown), and the files by which Pagefind finds.
 */
import type { RecordKind } from "./record.ts";

/** `bundles.json`. */
export interface BundleList {
  /** Newest first; the first holds the recent periods and whatever belongs to no period. */
  readonly bundles: readonly BundleEntry[];
  /** Folder with `pagefind.js` and its WebAssembly. */
  readonly engine: string;
  /** Names of the files with the words of all bundles (`vocabulary.ts`): which there are, and how they are used. */
  readonly lexicon: string;
  readonly vocabulary: string;
}

export interface BundleEntry {
  readonly folder: string;
  /** Years of its periods, newest first: all that are in the recent bundle, the one year of an archive. */
  readonly years: readonly number[];
  readonly isRecent: boolean;
}

/** A period as results are narrowed and sorted by it. */
export interface PeriodFacts {
  readonly id: string;
  readonly year: number;
  /** Kind of the period, a key of `ui.periodKinds`. */
  readonly kind: string;
}

/** The file `facts`: one entry a place in every list that ends in `Of`. */
export interface BundleFacts {
  /** Newest first. */
  readonly periods: readonly PeriodFacts[];
  /** What Pagefind calls the places, one after the other; of each name so many letters as tell it from the others. */
  readonly ids: string;
  readonly idLength: number;
  /** Places in one file of records. */
  readonly placesPerFile: number;
  readonly kindOf: readonly RecordKind[];
  /** The position behind the title of the newest record. */
  readonly titleEndOf: readonly number[];
  /** Places that are the heading of a section. */
  readonly headings: readonly number[];
  /** What names the families of the places (`rows.ts`), one after the other; spaces for a place that has none. */
  readonly families: string;
  readonly familyLength: number;
  readonly areas: readonly string[];
  /** Index in `areas`; -1 where the place belongs to none. */
  readonly areaOf: readonly number[];
  /** Sets of periods that occur, as indexes in `periods`. */
  readonly periodSets: readonly (readonly number[])[];
  /** Index in `periodSets`. */
  readonly periodSetOf: readonly number[];
}

/** A file of the index, unpacked, as what it holds. */
export function readIndexFile<T>(bytes: Uint8Array): T {
  return JSON.parse(new TextDecoder().decode(bytes));
}

export const listFile = "bundles.json";
export const factsFile = "facts.gz.bin";
export const recordsFile = (place: number, placesPerFile: number) =>
  `records-${Math.floor(place / placesPerFile)}.gz.bin`;
