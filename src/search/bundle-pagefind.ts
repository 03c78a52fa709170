/** Pagefind: which places of a bundle hold a word, and where in them. */

/** What is used of the `pagefind.js` that `pagefind-files.ts` writes. */
export interface PagefindModule {
  /** Everything that Pagefind fetches comes through here. */
  readonly door: { fetch: (address: string) => Promise<Response> };
  readonly createInstance: (options: {
    readonly basePath: string;
    /** Stands behind the address of the entry file, where Pagefind puts the time of day otherwise. */
    readonly metaCacheTag: string;
    readonly noWorker: boolean;
  }) => PagefindInstance;
}

interface PagefindInstance {
  readonly search: (term: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  readonly id: string;
  /** Positions of the words found. */
  readonly words: readonly number[];
}

/** Positions by the id that Pagefind gives to a place. Rejects when a part of the index cannot be fetched. */
export type FindWord = (word: string, isOpen: boolean) => Promise<ReadonlyMap<string, readonly number[]>>;

/** Opens the bundle in a folder. Nothing is fetched before the first word is looked for. */
export type OpenFolder = (folder: string) => FindWord;

/** Ends every word of the index: what Pagefind, which always looks for beginnings, finds for a word with it is that very word. */
export const wordEnd = "ж";

/** Stands in the index where neighbours are not to be taken for neighbours. */
export const gap = "|";

/** `address` is that of the folder of the index, `fetchFile` what Pagefind is to fetch with. */
export function usePagefind(
  { door, createInstance }: PagefindModule,
  address: string,
  fetchFile: (address: string) => Promise<Response>,
): OpenFolder {
  // Pagefind takes a part of the index that did not come for an empty one: what failed is kept here.
  const failed = new Map<string, unknown>();
  door.fetch = async (file) => {
    try {
      const response = await fetchFile(file);
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      return response;
    } catch (error) {
      failed.set(file, error);
      throw error;
    }
  };

  const inTurn = oneAtFirst();
  return (folder) => {
    let opened: PagefindInstance | undefined;
    const search = async (term: string): Promise<readonly PagefindResult[]> => {
      const outcome = await inTurn(() => {
        opened ??= createInstance({ basePath: `${address}${folder}/`, metaCacheTag: folder, noWorker: true });
        return opened.search(term);
      }).catch((error: unknown) => ({ error }));
      const failures = [...failed.keys()].filter((file) => file.includes(`/${folder}/`));
      if ("results" in outcome && failures.length === 0) return outcome.results;
      for (const file of failures) failed.delete(file);
      // It would not ask for that part again.
      opened = undefined;
      throw "error" in outcome ? outcome.error : new Error(`${failures[0]} did not come`);
    };

    return async (word, isOpen) => {
      if (isOpen) return positionsById(await search(word));
      // For a word that is nowhere Pagefind gives what begins like it; in quotes it does not, but tells one position only.
      const [isThere] = await search(`"${word}${wordEnd}"`);
      return positionsById(isThere ? await search(word + wordEnd) : []);
    };
  };
}

/**
 * Lets one search end well before it begins the others. All indexes share one WebAssembly; two that load it at once would
 * each hold addresses in a memory that is no longer there, which ends the page.
 */
function oneAtFirst(): <T>(search: () => Promise<T>) => Promise<T> {
  let isLoaded = false;
  let first: Promise<unknown> | undefined;
  return async (search) => {
    while (!isLoaded && first) await first.catch(() => undefined);
    if (isLoaded) return search();
    const asked = search();
    first = asked;
    try {
      const found = await asked;
      isLoaded = true;
      return found;
    } finally {
      first = undefined;
    }
  };
}

function positionsById(results: readonly PagefindResult[]): ReadonlyMap<string, readonly number[]> {
  return new Map(results.map(({ id, words }) => [id, [...new Set(words)].sort((a, b) => a - b)]));
}
