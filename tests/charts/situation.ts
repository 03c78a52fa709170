/** One chart of the gallery: a table made for it, and how an author asks for it. */
import type { Qualifier } from "../../src/catalog/catalog.ts";
import type { Check, Field } from "../../src/catalog/table-schema.ts";

export interface Situation {
  /** Name of its table. */
  readonly name: string;
  /** What is awkward about it; the title of its chart. */
  readonly title: string;
  readonly type: string;
  /** Columns after `id` and `ten`. */
  readonly fields: readonly Field[];
  /** The name of each row and its cells; "" is not stated. */
  readonly rows: readonly (readonly [string, ...(number | string)[]])[];
  /** `r1/column` → qualifier of a cell, with the words as printed. Rows are r1, r2, … */
  readonly qualifiers?: Readonly<Record<string, readonly [Qualifier, string]>>;
  readonly checks?: readonly Check[];
  readonly x?: string;
  /** Columns to draw; all measures when left out. */
  readonly y?: string;
  readonly drawnRows?: string;
  readonly from?: string;
}

/** A column of counted files. */
export function files(name: string, title: string): Field {
  return { name, title, type: "number", kind: "flow", unit: "hồ sơ" };
}

/** A column of percentages. */
export function percent(name: string, title: string): Field {
  return { name, title, type: "number", kind: "share", unit: "%" };
}

export const year: Field = { name: "nam", title: "Năm", type: "year" };
