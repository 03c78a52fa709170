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

/** `grid`: rows and columns on any screen; `stacks`: row by row where there is little room; `records`: row by row everywhere. */
export type TableLayout = "grid" | "stacks" | "records";

/** Columns of words beyond which none of them has room for a sentence, on a wide screen or on paper. */
const mostWords = 6;

/** How a table can be read on a phone without scrolling sideways. */
export function layoutOf(columns: readonly DataColumn[], rows: readonly DataRow[]): TableLayout {
  if (columns.filter(({ content }) => content === "text").length > mostWords) return "records";
  return fitsPhone(columns, rows) ? "grid" : "stacks";
}

/** Whether titles are sentences rather than words, and take room from the columns. */
export function hasLongTitles(rows: readonly DataRow[]): boolean {
  return rows.some(({ title }) => title.length > 24);
}

/** A phone of 320 px without the margins of the page; a character and a cell's padding in the small size of tables; the column of row titles. */
const phone = { room: 288, character: 8, padding: 12, titles: 128, words: 124 } as const;

function fitsPhone(columns: readonly DataColumn[], rows: readonly DataRow[]): boolean {
  const widths = columns.map(({ title, unit = "", content }, index) => {
    if (content === "text") return phone.words;
    const texts = rows.map(({ cells }) => cells[index]?.text ?? "");
    // Titles break between words; figures and units do not.
    const longest = Math.max(...[...title.split(" "), unit, ...texts].map(({ length }) => length));
    return longest * phone.character + phone.padding;
  });
  return phone.titles + widths.reduce((sum, width) => sum + width, 0) <= phone.room;
}
