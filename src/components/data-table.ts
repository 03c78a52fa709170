/** What a `DataTable` shows: text that is already formatted, in the order in which it stands. */
import type { Correction } from "../derive/correction.ts";

export interface DataColumn {
  readonly title: string;
  /** Left out where the caption gives the unit of the whole table. */
  readonly unit?: string;
  /** Numbers stand to the right, digits under digits; words to the left. */
  readonly content: "number" | "text";
}

export interface DataCell {
  /** As readers see it, for example "hơn 50". */
  readonly text: string;
  /** Address of the cell's card, or of what the text names. */
  readonly href?: string;
  /** Only where the cell is what a link elsewhere points to. */
  readonly id?: string;
  /** The figure was changed since it was published. */
  readonly correction?: Correction;
}

export interface DataRow {
  /** Only where the row is what a link elsewhere points to. */
  readonly id?: string;
  readonly title: string;
  /** Sums up other rows of the table. */
  readonly total?: true;
  /** One for each column; `null` where the source states nothing. */
  readonly cells: readonly (DataCell | null)[];
}
