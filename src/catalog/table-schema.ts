/** The Table Schema of one table (Frictionless Data Package v2), with the few properties this site adds. */

/** Types of Table Schema that this site uses. `date` is a full ISO date; reduced dates are `string` with a pattern. */
export const fieldTypes = ["string", "integer", "number", "year", "date", "boolean"] as const;
export type FieldType = (typeof fieldTypes)[number];

/** What a numeric column measures (added property `kind`). */
export const measureKinds = ["stock", "flow", "rank", "share", "money", "area", "target"] as const;
export type MeasureKind = (typeof measureKinds)[number];

/** One allowed value and its Vietnamese label (Table Schema v2 `categories`). */
export interface Category {
  readonly value: string;
  readonly label: string;
}

export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

export interface Field {
  readonly name: string;
  readonly title: string;
  readonly type: FieldType;
  readonly description?: string;
  /** A right value, shown to whoever wrote one that does not fit the pattern. */
  readonly example?: string;
  readonly categories?: readonly Category[];
  readonly constraints?: {
    readonly required?: boolean;
    readonly unique?: boolean;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
  };
  /** Added. Present exactly on measures. */
  readonly kind?: MeasureKind;
  /** Added. Unit as readers see it, for example `người`, `m²`, `%`, `triệu đồng`. */
  readonly unit?: string;
  /** Added. Name of the column that holds the unit, where it differs row by row. */
  readonly unitField?: string;
  /** Added. A string that is an ISO day, month, quarter ("2024-Q4") or year, shown as a Vietnamese date. */
  readonly reducedDate?: boolean;
  /** Added. The cell holds several values separated by `;` (each one is checked against categories and foreign keys). */
  readonly list?: boolean;
  /** Added. Says what the row is, not how it stood in the period: a new period begins with what the last one said. */
  readonly standing?: boolean;
}

/** One side of a check: cells added up. `*` for a row or column is expanded on both sides alike. */
export type Term =
  /** `table/row/column`; `*` may stand for row or column. */
  | string
  /** Sum of a column over the rows where every given field has the given value. */
  | { readonly table: string; readonly sum: string; readonly where: Readonly<Record<string, string>> }
  /** Number of rows where every given field has the given value. */
  | { readonly table: string; readonly count: true; readonly where: Readonly<Record<string, string>> }
  /** What one cell is of another, in percent; two addresses. Equal to a share that says it rounded, however many decimals it has. */
  | { readonly percent: string; readonly of: string };

/** A reconciliation check: Σ left `op` Σ right. Not applicable where an operand is not stated. */
export interface Check {
  readonly id: string;
  /** What must hold, in words, Vietnamese. */
  readonly title: string;
  readonly left: readonly Term[];
  readonly op: "=" | "<=" | ">=";
  readonly right: readonly Term[];
  /** `*` stands only for rows where every given field has the given value. */
  readonly rows?: Readonly<Record<string, string>>;
}

export interface TableSchema {
  /** Equal to the file name without `.json`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Added. `period`: one CSV a period; `register`: one CSV in `data/registers`; `annotation`: about cells of one period. */
  readonly scope: "period" | "register" | "annotation";
  /** Added. Order in lists of tables. */
  readonly order: number;
  /** Added. Area (register `linh_vuc`) the table belongs to; period tables only. */
  readonly area?: string;
  readonly fields: readonly Field[];
  readonly primaryKey: readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly missingValues: readonly [""];
  /** Added. */
  readonly checks?: readonly Check[];
}
