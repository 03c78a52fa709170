/** The cells of a period that readers may want to check: every stated measure, and what else the report's text states. */
import type { Cell, Period, Row, Table } from "../catalog/catalog.ts";

export interface StatedTable {
  readonly table: Table;
  readonly cells: readonly { readonly row: Row; readonly cell: Cell }[];
}

/** Table by table, row by row. `mentioned`: addresses of cells that are no measures but stand in the text, such as "hạng III". */
export function statedMeasures({ tables }: Period, mentioned: ReadonlySet<string>): StatedTable[] {
  const stated = [...tables.values()].map((table) => ({
    table,
    cells: table.rows.flatMap((row) =>
      [...row.cells.values()]
        .filter(({ field, value, address }) => value !== null && (field.kind !== undefined || mentioned.has(address)))
        .map((cell) => ({ row, cell })),
    ),
  }));
  return stated.filter(({ cells }) => cells.length > 0);
}
