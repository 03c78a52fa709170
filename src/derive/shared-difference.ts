/** Words that differ alike in most rows of a compared table, such as the day the figures are of: said once, not row by row. */
import type { Cell } from "../catalog/catalog.ts";
import type { Field } from "../catalog/table-schema.ts";
import type { ComparedCell, ComparedTable } from "./comparison.ts";

export interface SharedDifference {
  readonly field: Field;
  readonly earlier: Cell;
  readonly later: Cell;
  /** How many rows have it: at least two, and more than half of those whose words in this column differ. */
  readonly rows: number;
}

/** In the order of the columns. */
export function sharedDifferences({ schema, rows }: ComparedTable): SharedDifference[] {
  const cells = rows.filter(({ presence }) => presence === "both").flatMap((row) => row.cells.filter(differsInWords));
  return schema.fields.flatMap((field) => {
    const differing = cells.filter((cell) => cell.field === field);
    const [largest = []] = [...Map.groupBy(differing, textsOf).values()].sort((a, b) => b.length - a.length);
    const [{ earlier, later } = {}] = largest;
    if (!earlier || !later || largest.length < 2 || largest.length * 2 <= differing.length) return [];
    return [{ field, earlier, later, rows: largest.length }];
  });
}

/** Whether a cell shows what `shared` says of its column. */
export function isShared(cell: ComparedCell, shared: readonly SharedDifference[]): boolean {
  return shared.some(
    ({ field, earlier, later }) => cell.field === field && textsOf(cell) === textsOf({ earlier, later }),
  );
}

function differsInWords({ field, earlier, later }: ComparedCell): boolean {
  return field.kind === undefined && earlier !== undefined && later !== undefined;
}

function textsOf({ earlier, later }: Pick<ComparedCell, "earlier" | "later">): string {
  return JSON.stringify([earlier?.text, later?.text]);
}
