/** What a chart shows, as plain data: made from a request and a table, read by whatever draws, describes or tabulates it. */
import type { MeasureKind } from "../catalog/table-schema.ts";
import type { ChartKind } from "./request.ts";

/** How a series is told apart, with or without colour. Names of CSS classes. */
export const patterns = ["solid", "stripe", "outline", "solid-2", "stripe-2", "outline-2"] as const;
export type Pattern = (typeof patterns)[number];

/** The colour of a pattern's lines, as the name of a role. */
export function inkOf(pattern: Pattern): "ink-1" | "ink-2" {
  return pattern.endsWith("-2") ? "ink-2" : "ink-1";
}

/** `lower`: the true figure is more than the value; `upper`: it is less; `about`: it is near. */
export type Bound = "exact" | "lower" | "upper" | "about";

export interface Point {
  /** Address of the cell. */
  readonly address: string;
  /** `null` where the source states nothing. */
  readonly value: number | null;
  readonly bound: Bound;
  /** The figure as readers see it, without unit: "1.556,3", "hơn 50". */
  readonly label: string;
  /** To be replaced by a final figure. */
  readonly provisional?: true;
  /** The report says in words that there is none: its words, empty where they are not kept. The value is 0. */
  readonly nil?: string;
  /** `share` charts only: part of the whole, 0 to 100, not rounded. */
  readonly percent?: number;
}

export interface Series {
  readonly name: string;
  readonly pattern: Pattern;
  /** One for each category, in the same order. */
  readonly points: readonly Point[];
  /** Charts over time only: indexes of points that no line leads on from, since the next does not compare. */
  readonly gapsAfter?: readonly number[];
  /** `bar` and `nested` charts: what the figures add up to, where a check of the table says that they may be added. */
  readonly total?: number;
}

export interface Category {
  readonly label: string;
  /** Charts over time only: days since 1970, last day of the year, quarter or month named. */
  readonly day?: number;
  /** `stacked` and `share` charts only: what its parts add up to. */
  readonly total?: number;
}

/** What is to be reached. */
export interface Target {
  /** Address of the cell that states it. */
  readonly address: string;
  readonly value: number;
  /** As readers see it, without unit. */
  readonly label: string;
}

export interface Chart {
  readonly kind: ChartKind;
  readonly title: string;
  readonly subtitle: string;
  /** Empty for a rank. */
  readonly unit: string;
  readonly measure: MeasureKind;
  /** Heading of the categories in a table. */
  readonly categoryTitle: string;
  readonly categories: readonly Category[];
  readonly series: readonly Series[];
  /** Ends of the value axis. Bars start from zero, lines and dots not always; of a rank, `min` is the best. */
  readonly axis: { readonly min: number; readonly max: number };
  /** `rank` charts only: how many were ranked. */
  readonly rankedOf?: number;
  /** Charts over time only: days across which nothing compares, between the times of two figures. */
  readonly breaks?: readonly number[];
  /** Charts over time only: days of figures whose own period holds such a day. They compare with neither side. */
  readonly cuts?: readonly number[];
  /** `line` charts only. */
  readonly target?: Target;
}

/** Whether no category states more than one of several measures: an empty bar would then say "not stated" of what cannot be. */
export function areApart({ kind, categories, series }: Chart): boolean {
  const stated = (category: number) => series.filter(({ points }) => points[category]?.value != null).length;
  return kind === "bar" && series.length > 1 && categories.every((_, category) => stated(category) === 1);
}

/** Whether the categories are times. */
export function isOverTime({ kind }: { readonly kind: string }): boolean {
  return kind === "line" || kind === "rank" || kind === "multiples";
}

/** Whether the value axis leaves out zero, which readers have to be told. */
export function startsAboveZero({ kind, axis }: Pick<Chart, "kind" | "axis">): boolean {
  return kind !== "rank" && axis.min > 0;
}

export function isStacked({ kind }: Pick<Chart, "kind">): boolean {
  return kind === "stacked" || kind === "share";
}
