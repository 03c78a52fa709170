/** The search index of the site in the browser: which bundles there are, each opened once. */
import { type Bundle, openBundle } from "./bundle.ts";
import { type BundleEntry, type BundleList, listFile, readIndexFile } from "./bundle-file.ts";
import { keepEach } from "./bundle-keep.ts";
import type { OpenFolder } from "./bundle-pagefind.ts";
import { type Lexicon, readLexicon, readVocabulary, type Vocabulary } from "./vocabulary.ts";

/** Fetches a file below the folder of the index, unpacked. Rejects when it cannot be had. */
export type FetchIndexFile = (path: string) => Promise<Uint8Array>;

export interface ShelfSource {
  readonly fetchFile: FetchIndexFile;
  /** Loads Pagefind from its folder. Rejects when it cannot be had. */
  readonly openPagefind: (engine: string) => Promise<OpenFolder>;
}

/** What could not be fetched is asked for anew the next time. */
export interface Shelf {
  /** Newest first. Rejects when the list cannot be fetched. */
  readonly list: () => Promise<readonly BundleEntry[]>;
  /** Rejects when the bundle cannot be fetched. */
  readonly open: (entry: BundleEntry) => Promise<Bundle>;
  /** Rejects when the words cannot be fetched. */
  readonly lexicon: () => Promise<Lexicon>;
  /** Only who mends a query needs it. Rejects when it cannot be fetched. */
  readonly vocabulary: () => Promise<Vocabulary>;
}

export function createShelf({ fetchFile, openPagefind }: ShelfSource): Shelf {
  const readList = keepEach(async (file: string) => readIndexFile<BundleList>(await fetchFile(file)));
  const readLexiconFile = keepEach(async (file: string) => readLexicon(readIndexFile(await fetchFile(file))));
  const readWords = keepEach(async (file: string) => readVocabulary(readIndexFile(await fetchFile(file))));
  const readEngine = keepEach(openPagefind);
  const open = keepEach(async (folder: string) => {
    const { engine, lexicon } = await readList(listFile);
    const [openFolder, { words }] = await Promise.all([readEngine(engine), readLexiconFile(lexicon)]);
    return openBundle(folder, {
      fetchFile: (name) => fetchFile(`${folder}/${name}`),
      findWord: openFolder(folder),
      wordsFrom: (letters) => [...words].filter((word) => word.startsWith(letters)),
    });
  });
  return {
    list: async () => (await readList(listFile)).bundles,
    open: ({ folder }) => open(folder),
    lexicon: async () => readLexiconFile((await readList(listFile)).lexicon),
    vocabulary: async () => readWords((await readList(listFile)).vocabulary),
  };
}

/** What to open for a search: the recent bundle, archives back to a year, and those of the years that are filtered for. */
export function bundlesFor(
  entries: readonly BundleEntry[],
  { sinceYear, years }: { readonly sinceYear?: number; readonly years: readonly number[] },
): BundleEntry[] {
  return entries.filter(
    (entry) =>
      entry.isRecent ||
      entry.years.some((year) => (sinceYear !== undefined && year >= sinceYear) || years.includes(year)),
  );
}
