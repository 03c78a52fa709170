/** The shape of everything the site knows: what `readCatalog` returns and all later folders read. */
import type { Span } from "../diagnostics/diagnostic.ts";
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
  readonly span: Span;
  readonly annotation?: Annotation;
}

export interface Row {
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

export interface Period {
  readonly id: string;
  readonly document: SourceDocument<FrontMatter>;
  /** By table name, in schema order. Tables the period lacks are absent. */
  readonly tables: ReadonlyMap<string, Table>;
  /** Known discrepancies of the period: check id → the editor's explanation. */
  readonly knownDiscrepancies: ReadonlyMap<string, string>;
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
