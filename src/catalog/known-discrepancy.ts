/** Rows of `khac_biet.csv`: checks that are known to fail in a period, with the editor's explanation. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { KnownDiscrepancy, Table } from "./catalog.ts";
import { cellPlace } from "./cell-place.ts";
import { termAddresses } from "./check-term.ts";
import { rowText } from "./row-text.ts";
import type { Schemas } from "./schema-folder.ts";
import { suggest } from "./suggestion.ts";
import type { Check } from "./table-schema.ts";

/** What a row of `khac_biet.csv` is about: a check, `bien_che_tong`; or one row of a check with `*`, `chao_gia_du_toan/ptv`. */
export function discrepancyKey(checkId: string, at: { readonly row?: string; readonly column?: string }): string {
  const place = at.row ?? at.column;
  return place === undefined ? checkId : `${checkId}/${place}`;
}

/** By `discrepancyKey`. */
export function readKnownDiscrepancies(table: Table): ReadonlyMap<string, KnownDiscrepancy> {
  const entries = table.rows.flatMap((row): [string, KnownDiscrepancy][] => {
    const cell = row.cells.get("check");
    return cell ? [[row.id, { explanation: rowText(row, "note") ?? "", place: cellPlace(table, cell) }]] : [];
  });
  return new Map(entries);
}

/**
 * A diagnostic for every row that names no check, or a check with `*` without saying where it fails: otherwise it would
 * excuse whatever fails there later. None while a schema, which may have the check, cannot be read.
 */
export function checkKnownDiscrepancies(table: Table, { byName, broken }: Schemas): Diagnostic[] {
  if (broken.length > 0) return [];
  const checks = new Map([...byName.values()].flatMap(({ checks: own = [] }) => own.map((check) => [check.id, check])));
  return table.rows.flatMap(({ id, cells }): Diagnostic[] => {
    const cell = cells.get("check");
    if (!cell) return [];
    const [checkId = "", place] = id.split("/");
    const check = checks.get(checkId);
    if (check && isStarred(check) === (place !== undefined)) return [];
    if (check && place === undefined)
      return [{ code: "discrepancy-row", place: cellPlace(table, cell), data: { id: checkId, title: check.title } }];
    const data = { found: id, suggestion: suggest(checkId, checks.keys()).text };
    return [{ code: "discrepancy-unknown", place: cellPlace(table, cell), data }];
  });
}

function isStarred({ left, right }: Check): boolean {
  return [...left, ...right].flatMap(termAddresses).some((address) => address.split("/").includes("*"));
}
