/** The shape of everything the site knows: what `readCatalog` returns and all later folders read. */
import type { Place, Span } from "../diagnostics/diagnostic.ts";
import type { FrontMatter, PageFrontMatter } from "./front-matter.ts";
import type { Publisher } from "./publisher.ts";
import type { Field, TableSchema } from "./table-schema.ts";

/** Text for strings and dates, number for measures and years, `null` where the source states nothing. */
export type CellValue = string | number | null;

export const qualifiers = ["more_than", "less_than", "about", "nil_in_words", "provisional"] as const;
export type Qualifier = (typeof qualifiers)[number];

/** First and last line of the source text, counted from 1, both included. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** What belongs to a single cell: a row of `chu_thich.csv`. */
export interface Annotation {
  readonly qualifier?: Qualifier;
  /** The figure as the source prints it, where that differs from the Vietnamese format of the value. */
  readonly asPrinted?: string;
  readonly source: readonly LineRange[];
  /** What an editor tells readers, in Vietnamese. */
  readonly note?: string;
}

export interface Cell {
  /** `table/row/column`. */
  readonly address: string;
  readonly field: Field;
  /** The text in the CSV file. */
  readonly text: string;
  readonly value: CellValue;
  /** The text could not be read and `value` is null: a diagnostic says why, and nothing that follows from it is reported. */
  readonly unreadable?: true;
  readonly span: Span;
  /** As a spreadsheet names it, for example `B4`. */
  readonly spreadsheetCell?: string;
  readonly annotation?: Annotation;
}

export interface Row {
  /** The value of the first key column: `id`, `cell` of an annotation, `check` of a known discrepancy. */
  readonly id: string;
  /** Line in the CSV file, from 1 (the heading is line 1). */
  readonly line: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Table {
  readonly schema: TableSchema;
  /** Relative to the site folder. */
  readonly file: string;
  readonly rows: readonly Row[];
  /** Rows or columns are missing because the file is broken: a diagnostic says how, and nothing is reported for lack of them. */
  readonly incomplete?: true;
}

/** An MDX file taken apart: the front matter and the body, which starts on line `bodyLine` of the file. */
export interface SourceDocument<T> {
  readonly id: string;
  readonly file: string;
  /** The whole file. */
  readonly text: string;
  readonly frontMatter: T;
  readonly body: string;
  readonly bodyLine: number;
}

/** A row of `khac_biet.csv`. */
export interface KnownDiscrepancy {
  /** The editor's words, in Vietnamese. */
  readonly explanation: string;
  readonly place: Place;
}

export interface Period {
  readonly id: string;
  readonly document: SourceDocument<FrontMatter>;
  /** The lines of the report as received; null where the office keeps no text of it here. */
  readonly sourceLines: readonly string[] | null;
  /** By table name, in schema order. Tables the period lacks are absent. */
  readonly tables: ReadonlyMap<string, Table>;
  /** Checks that are known to fail in the period, by `discrepancyKey`. */
  readonly knownDiscrepancies: ReadonlyMap<string, KnownDiscrepancy>;
}

export interface Catalog {
  /** Absolute path of the folder with `content/` and `data/`. */
  readonly root: string;
  readonly publisher: Publisher;
  /** By table name, in `order`. */
  readonly schemas: ReadonlyMap<string, TableSchema>;
  /** Newest first, by last day of the data. */
  readonly periods: readonly Period[];
  /** By register name. A register without a file is an empty table. */
  readonly registers: ReadonlyMap<string, Table>;
  readonly pages: readonly SourceDocument<PageFrontMatter>[];
}
