/** How many figures of a document a reader can follow to their cell. */
import { findBareNumbers } from "./bare-number.ts";
import type { ReportDocument } from "./document.ts";

export interface TracedShare {
  /** Figures in the report's own words that are a `<Value>`, each occurrence counted. */
  readonly traced: number;
  /** Those, and the numbers that nothing accounts for: no value, date, citation, list number or known name. */
  readonly total: number;
}

/** Editor's notes, tables and charts are not counted. */
export function tracedShare({ blocks }: ReportDocument): TracedShare {
  const own = blocks.filter(({ kind }) => kind !== "note");
  const traced = own.reduce((sum, { values }) => sum + values.length, 0);
  const bare = own.reduce(
    (sum, { text, values, citations }) => sum + findBareNumbers(text, [...values, ...citations]).length,
    0,
  );
  return { traced, total: traced + bare };
}
