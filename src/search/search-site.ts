/** A query → results, over the index that Pagefind reads in the browser. */
import { encode } from "./encode.ts";
import { fromPagefindRecord, type PagefindRecord } from "./pagefind-record.ts";
import type { Query } from "./query.ts";
import { rankRecords } from "./rank.ts";
import type { SearchRecord } from "./record.ts";

/** The part of `pagefind.js` that is used. */
export interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly PagefindResult[] }>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  /** Positions in the content of the words found. */
  readonly words: readonly number[];
  /** Fetches the record. `raw_url` is the address it was given, without the base path. */
  readonly data: () => Promise<PagefindRecord & { readonly raw_url: string }>;
}

export interface Answer {
  readonly total: number;
  /** No place holds all the words: these hold most of them. */
  readonly isPartial: boolean;
  /** The next best results, none when all have been given. */
  readonly next: () => Promise<SearchRecord[]>;
}

/** Records fetched and ranked at a time. */
const batchSize = 30;

/** Rejects when the index cannot be fetched. */
export async function searchSite(pagefind: Pagefind, query: Query): Promise<Answer> {
  const plain = query.words.map(({ exact }) => encode(exact)).join(" ");
  const [phrase, all] = await Promise.all([pagefind.search(`"${plain}"`), pagefind.search(plain)]);
  const found = sortFound({ phrase: phrase.results, all: query.isQuoted ? phrase.results : all.results, query });
  const isPartial = found.length === 0 && !query.isQuoted && query.words.length > 1;
  const results = isPartial ? await findAnyWord(pagefind, query) : found;

  let given = 0;
  return {
    total: results.length,
    isPartial: isPartial && results.length > 0,
    next: async () => {
      const batch = results.slice(given, given + batchSize);
      given += batch.length;
      const records = await Promise.all(batch.map(fetchRecord));
      return rankRecords(
        records.filter((record) => record !== undefined),
        query,
      );
    },
  };
}

async function fetchRecord({ data }: PagefindResult): Promise<SearchRecord | undefined> {
  const { raw_url: url, content, meta, filters } = await data();
  return fromPagefindRecord({ url, content, meta, filters });
}

interface Found {
  readonly phrase: readonly PagefindResult[];
  readonly all: readonly PagefindResult[];
  readonly query: Query;
}

/**
 * What is worth fetching, before anything is fetched: places with the whole phrase, then those where more of the words
 * stand side by side, then by Pagefind's own score, which does not know how near words are.
 */
function sortFound({ phrase, all, query }: Found): PagefindResult[] {
  const phrases = new Set(phrase.map(({ id }) => id));
  const nearness = (result: PagefindResult) =>
    phrases.has(result.id) ? 1 : Math.min(1, longestRun(result.words) / query.words.length) / 2;
  return all
    .map((result) => ({ result, nearness: nearness(result) }))
    .toSorted((a, b) => b.nearness - a.nearness || b.result.score - a.result.score)
    .map(({ result }) => result);
}

/** Number of words in the longest row of neighbours. */
function longestRun(positions: readonly number[]): number {
  let longest = 0;
  let run = 0;
  let last: number | undefined;
  for (const position of [...new Set(positions)].sort((a, b) => a - b)) {
    run = last !== undefined && position === last + 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    last = position;
  }
  return longest;
}

/** Places with any of the words, those with most of them first. */
async function findAnyWord(pagefind: Pagefind, query: Query): Promise<PagefindResult[]> {
  const searches = await Promise.all(query.words.map(({ exact }) => pagefind.search(encode(exact))));
  const places = new Map<string, { result: PagefindResult; words: number; score: number }>();
  for (const result of searches.flatMap(({ results }) => results)) {
    const { words = 0, score = 0 } = places.get(result.id) ?? {};
    places.set(result.id, { result, words: words + 1, score: score + result.score });
  }
  return [...places.values()].toSorted((a, b) => b.words - a.words || b.score - a.score).map(({ result }) => result);
}
