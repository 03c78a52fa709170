/** A sheet of a workbook, or a CSV file, as cells in rows and columns. Rows and columns count from 0. */

export interface GridCell {
  readonly value: string | number | boolean | Date;
  /** What its number format shows behind the number: "%" or a unit in words. */
  readonly suffix?: string;
}

/** Why a cell has no value that can be used. */
export type CellTrouble =
  /** A formula whose result was not saved. */
  | "uncached"
  /** The result is an error such as #REF!. */
  | "error";

export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Grid {
  /** Name of the sheet, or of a CSV file without its ending. */
  readonly name: string;
  /** What a diagnostic calls it: the file, and the sheet where there are several. */
  readonly source: string;
  /** By row and column; undefined where nothing stands. Text is trimmed, without characters that cannot be seen. */
  readonly rows: readonly (readonly (GridCell | undefined)[])[];
  /** By `cellName`. */
  readonly troubles: ReadonlyMap<string, { readonly kind: CellTrouble; readonly found: string }>;
  readonly merges: readonly Range[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

/** The text of a cell, or of the merged range it lies in; empty where it holds none. */
export function textAt(grid: Grid, row: number, column: number): string {
  const merge = mergeAt(grid, row, column);
  const cell = merge ? grid.rows[merge.top]?.[merge.left] : grid.rows[row]?.[column];
  return cell === undefined || cell.value instanceof Date ? "" : String(cell.value);
}

export function mergeAt({ merges }: Grid, row: number, column: number): Range | undefined {
  return merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
}
