/** Rows of `khac_biet.csv`: checks that are known to fail in a period, with the editor's explanation. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { KnownDiscrepancy, Table } from "./catalog.ts";
import { cellPlace } from "./cell-place.ts";
import { rowText } from "./row-text.ts";
import type { Schemas } from "./schema-folder.ts";
import { suggest } from "./suggestion.ts";

/** By check id. */
export function readKnownDiscrepancies(table: Table): ReadonlyMap<string, KnownDiscrepancy> {
  const entries = table.rows.flatMap((row): [string, KnownDiscrepancy][] => {
    const cell = row.cells.get("check");
    return cell ? [[row.id, { explanation: rowText(row, "note") ?? "", place: cellPlace(table, cell) }]] : [];
  });
  return new Map(entries);
}

/** A diagnostic for every row that names no check; none while a schema, which may have the check, cannot be read. */
export function checkKnownDiscrepancies(table: Table, { byName, broken }: Schemas): Diagnostic[] {
  if (broken.length > 0) return [];
  const checkIds = [...byName.values()].flatMap(({ checks = [] }) => checks.map(({ id }) => id));
  return table.rows.flatMap(({ id, cells }) => {
    const cell = cells.get("check");
    if (!cell || checkIds.includes(id)) return [];
    const { text } = suggest(id, checkIds);
    return [
      {
        code: "discrepancy-unknown",
        place: cellPlace(table, cell),
        data: { found: id, suggestion: text },
      },
    ];
  });
}
