/** What an author asks for: the attributes of `<Chart>`, as they stand in the document. */
import { slugify } from "../text/slug.ts";

/**
 * - `bar`: one to six measures, side by side on one axis from zero.
 * - `nested`: two measures, the second a part of the first.
 * - `stacked`, `share`: parts that add up to a whole, as amounts or as percentages of it. One measure: its rows are the parts; several: the measures are.
 * - `line`: measures over time.
 * - `multiples`: measures over time, each in a panel of its own, all on one pair of axes.
 * - `range`: two measures of each row as dots on one axis, and the way between them.
 * - `rank`: a rank over time, best on top; a second measure, if given, is the number of those ranked.
 */
export const chartKinds = ["bar", "nested", "stacked", "share", "line", "rank", "range", "multiples"] as const;
export type ChartKind = (typeof chartKinds)[number];

export interface ChartRequest {
  /** Name of the table. */
  readonly of: string;
  /** Column that names the bars, or tells the time of the points. */
  readonly x: string;
  /** Columns with the figures, in order, separated by spaces. */
  readonly y: string;
  /** Rows to draw, in order, separated by spaces; without it, all rows of the table. */
  readonly rows?: string;
  readonly type: string;
  readonly title: string;
  /** Where the value axis starts, if not at zero; as a CSV has it. Not for bars. */
  readonly from?: string;
  readonly subtitle?: string;
  readonly id?: string;
}

/** Anchor of the chart in its page, and its name wherever it is taken: the author's id, or one made from the title. */
export function chartIdOf({ id, title }: { readonly id?: string; readonly title: string }): string {
  return id ?? `bieu-do-${slugify(title)}`;
}

/** "a  b" → ["a", "b"]. */
export function splitNames(attribute: string): string[] {
  return attribute.split(/\s+/).filter(Boolean);
}

export function isChartKind(type: string): type is ChartKind {
  return chartKinds.some((kind) => kind === type);
}
