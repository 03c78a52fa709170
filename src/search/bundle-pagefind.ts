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

interface Opened {
  readonly instance: PagefindInstance;
  /** A file that did not come: Pagefind takes it for an empty one, so that no search of this instance is to be believed. */
  failed?: string;
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
  const opened = new Map<string, Opened>();
  door.fetch = async (file) => {
    try {
      const response = await fetchFile(file);
      if (!response.ok) throw new Error(`${file}: ${response.status}`);
      return response;
    } catch (error) {
      for (const [folder, current] of opened) if (file.includes(`/${folder}/`)) current.failed = file;
      throw error;
    }
  };

  const inTurn = oneAtFirst();
  return (folder) => {
    const open = (): Opened => {
      const instance = createInstance({ basePath: `${address}${folder}/`, metaCacheTag: folder, noWorker: true });
      return { instance };
    };
    const search = (term: string): Promise<readonly PagefindResult[]> =>
      inTurn(async () => {
        const current = opened.get(folder) ?? open();
        opened.set(folder, current);
        try {
          const { results } = await current.instance.search(term);
          if (current.failed !== undefined) throw new Error(`${current.failed} did not come`);
          return results;
        } catch (error) {
          // It would not ask again for what did not come.
          if (opened.get(folder) === current) opened.delete(folder);
          throw error;
        }
      });

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
