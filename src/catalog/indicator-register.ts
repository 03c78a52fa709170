/** Register `chi_so`: what is worth following from period to period. */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { parseAddress } from "./address.ts";
import type { Catalog } from "./catalog.ts";
import { cellPlace } from "./cell-place.ts";
import { rowText, rowTitle } from "./row-text.ts";
import { suggest } from "./suggestion.ts";

/** Which way is better; the editors' judgement. */
export type Direction = "more" | "less" | "neither";

export interface Indicator {
  readonly id: string;
  readonly title: string;
  readonly definition: string | undefined;
  /** Address of its cell in every period. */
  readonly address: string | undefined;
  readonly direction: Direction;
  /** As the source states it, in words. */
  readonly target: string | undefined;
  /** Id of the document that sets the target. */
  readonly targetDocumentId: string | undefined;
  readonly areaId: string | undefined;
}

const directions: Readonly<Record<string, Direction>> = { tang_tot: "more", giam_tot: "less" };

export function indicatorsOf(catalog: Catalog): Indicator[] {
  return (catalog.registers.get("chi_so")?.rows ?? []).map((row) => ({
    id: row.id,
    title: rowTitle(row),
    definition: rowText(row, "dinh_nghia"),
    address: rowText(row, "dia_chi"),
    direction: directions[rowText(row, "chieu") ?? ""] ?? "neither",
    target: rowText(row, "muc_tieu"),
    targetDocumentId: rowText(row, "nguon_muc_tieu"),
    areaId: rowText(row, "linh_vuc"),
  }));
}

/** A diagnostic for every indicator whose address names no table, no column, or a row that no period has. */
export function checkIndicators({ registers, schemas, periods }: Catalog): Diagnostic[] {
  const register = registers.get("chi_so");
  if (!register) return [];
  return register.rows.flatMap((row) => {
    const cell = row.cells.get("dia_chi");
    const address = parseAddress(cell?.text ?? "");
    const tables = periods.flatMap(({ tables: inPeriod }) => inPeriod.get(address?.table ?? "") ?? []);
    if (!cell || !address || tables.some(({ incomplete }) => incomplete)) return [];

    const names = [...schemas.values()].filter(({ scope }) => scope === "period").map(({ name }) => name);
    const columns = schemas.get(address.table)?.fields.map(({ name }) => name);
    const rows = tables.flatMap((table) => table.rows.map(({ id }) => id));
    const report = (
      code: "address-table" | "address-column" | "address-row",
      found: string,
      known: string[],
    ): Diagnostic => ({
      code,
      place: cellPlace(register, cell),
      data: { address: cell.text, found, table: address.table, suggestion: suggest(found, known).text },
    });
    if (!columns || !names.includes(address.table)) return [report("address-table", address.table, names)];
    if (!columns.includes(address.column)) return [report("address-column", address.column, columns)];
    // Before the first period nobody can know its rows.
    return rows.length === 0 || rows.includes(address.row) ? [] : [report("address-row", address.row, rows)];
  });
}
