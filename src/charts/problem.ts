/** Why a chart cannot be drawn, or would mislead: codes and data; the checker adds the place and the words. */
import type { ChartRequest } from "./request.ts";

/** Each code with the names in its `data`. */
export interface ChartProblemData {
  /** No such type of chart; `expected` lists them. */
  "chart-type": { readonly found: string; readonly expected: string };
  /** No such column. */
  "chart-column": { readonly found: string };
  /** No such row. */
  "chart-row": { readonly found: string };
  /** The column holds no figures. */
  "chart-measure": { readonly column: string };
  /** Too few or too many columns for the type, or more series than a reader can tell apart. */
  "chart-series-count": { readonly found: string; readonly expected: string };
  /** Several units on one axis. */
  "chart-units": { readonly units: string };
  /** A rank drawn as an amount, or something else drawn as a rank. */
  "chart-rank": { readonly columns: string };
  /** Ranks out of different totals, or out of totals not all stated. */
  "chart-rank-total": { readonly totals: string };
  /** The column of a line is no time, or two rows have the same time. */
  "chart-time": { readonly column: string; readonly value: string };
  /** A line would join figures of both sides of a break. `date` is as readers see it. */
  "chart-break": { readonly date: string; readonly why: string };
  /** An axis of bars that does not start at zero. */
  "chart-axis": { readonly type: string };
  /** The start of the axis is no number, or above a figure. */
  "chart-axis-start": { readonly start: string; readonly least: string };
  /** No check of the table says that these parts add up to a whole. */
  "chart-sum": { readonly parts: string };
  /** The parts add up to something else than the whole, or a part is larger than its whole. */
  "chart-whole": { readonly parts: string; readonly whole: string };
  /** A part that is not stated, or only as a bound, would make the other parts look larger or smaller than they are. */
  "chart-inexact": { readonly cell: string };
  /** The source states none of the figures. */
  "chart-empty": { readonly columns: string };
}

export type ChartProblemCode = keyof ChartProblemData;

export type ChartProblem = {
  [Code in ChartProblemCode]: {
    readonly code: Code;
    /** The attribute to blame. */
    readonly attribute: keyof ChartRequest;
    readonly data: ChartProblemData[Code];
  };
}[ChartProblemCode];
