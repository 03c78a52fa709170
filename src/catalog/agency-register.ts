/** Register `co_quan`: agencies with the dates between which they exist. */
import type { Catalog } from "./catalog.ts";
import { rowList, rowText, rowTitle } from "./row-text.ts";

export interface Agency {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | undefined;
  /** Other names that reports use for it. */
  readonly otherNames: readonly string[];
  /** Id of the agency it is part of. */
  readonly parentId: string | undefined;
  /** ISO, may be reduced; undefined where not stated. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly note: string | undefined;
}

export function agenciesOf(catalog: Catalog): Agency[] {
  return (catalog.registers.get("co_quan")?.rows ?? []).map((row) => ({
    id: row.id,
    name: rowTitle(row),
    abbreviation: rowText(row, "viet_tat"),
    otherNames: rowList(row, "ten_goi"),
    parentId: rowText(row, "thuoc"),
    from: rowText(row, "tu_ngay"),
    to: rowText(row, "den_ngay"),
    note: rowText(row, "ghi_chu"),
  }));
}
