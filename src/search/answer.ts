/** What a search gives back: the contract between ranking, which makes it, and the search page, which shows it. */
import type { Excerpt } from "./excerpt.ts";
import type { RecordKind, SearchRecord } from "./record.ts";

/** What results can be narrowed by. Also the names in the address of the search page. */
export const facets = ["loai", "nam", "loai_ky", "linh_vuc"] as const;
export type Facet = (typeof facets)[number];

/**
 * Values by facet; a result has one of the values of every facet named. `loai` has kinds of records, `nam` years ("2024"),
 * `loai_ky` kinds of periods (ids of `ui.periodKinds`), `linh_vuc` titles of areas as shown. Empty or absent: any.
 */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

export const resultOrders = ["relevance", "newest"] as const;
export type ResultOrder = (typeof resultOrders)[number];

export interface SearchRequest {
  /** As typed. */
  readonly text: string;
  readonly filters: Filters;
  readonly order: ResultOrder;
  /** Look for just what was typed, without mending it ("Tìm đúng …"). */
  readonly verbatim?: boolean;
}

export interface Answer {
  /** Rows found: as many as `next` gives in all. */
  readonly total: number;
  /** How many rows there would be with each value of a facet, the filters of the other facets applied; only values that occur. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** What was looked for instead of what was typed: "Đang hiện kết quả cho …". */
  readonly corrected?: string;
  /** Words that stand nowhere on the site and were left out, as typed. */
  readonly dropped: readonly string[];
  /** No place holds all the words: these hold most of them. */
  readonly isPartial: boolean;
  /** The next best results; none when all have been given. Rejects when they cannot be fetched. */
  readonly next: () => Promise<readonly Result[]>;
}

/** All that is shown of a result, and why it stands where it stands. */
export interface Result {
  readonly record: SearchRecord;
  readonly kind: RecordKind;
  /** Within the site, with the anchor of the very paragraph, figure or entry. */
  readonly path: string;
  readonly heading: Excerpt;
  /** Where and when, outermost last: section, period, area. */
  readonly place: readonly string[];
  /** The sentence that matches, or the definition, the subject, the state. Absent where the heading says it all. */
  readonly excerpt?: Excerpt;
  readonly figure?: FigureAnswer;
  /** Other periods that say the same at the same place, newest first. */
  readonly otherPeriods: readonly OtherPeriod[];
  readonly reasons: readonly Reason[];
}

/** The figure itself, where the result is one. The sentence it stands in is the result's excerpt. */
export interface FigureAnswer {
  /** As the report prints it or says it: "26", "hơn 50", "không phát sinh". */
  readonly value: string;
  readonly unit?: string;
  /** Short title of the period. */
  readonly period: string;
  /** The paragraph with the sentence. */
  readonly sentencePath?: string;
  /** Page of the indicator. */
  readonly seriesPath?: string;
}

export interface OtherPeriod {
  readonly title: string;
  readonly path: string;
  /** The figure of that period, with its unit, where the result is a figure. */
  readonly value?: string;
}

/** One signal of the ranking: points are what it added to the score. */
export interface Reason {
  readonly signal: string;
  readonly points: number;
}
