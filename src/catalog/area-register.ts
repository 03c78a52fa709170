/** Register `linh_vuc`: the areas of reform, after the outline of the report. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Catalog, Table } from "./catalog.ts";
import { checkReference } from "./check-reference.ts";
import { rowNumber, rowText, rowTitle } from "./row-text.ts";
import type { SchemaFile } from "./schema-file.ts";

export interface Area {
  /** Equal to the anchor of its heading in the report: "b-i-4". */
  readonly id: string;
  readonly title: string;
  readonly description: string | undefined;
}

/** In the order of the report. */
export function areasOf(catalog: Catalog): Area[] {
  return (catalog.registers.get("linh_vuc")?.rows ?? [])
    .toSorted((a, b) => (rowNumber(a, "thu_tu") ?? 0) - (rowNumber(b, "thu_tu") ?? 0))
    .map((row) => ({ id: row.id, title: rowTitle(row), description: rowText(row, "mo_ta") }));
}

/** A diagnostic for every table whose schema names an area that the register lacks. */
export function checkAreas(files: readonly SchemaFile[], registers: ReadonlyMap<string, Table>): Diagnostic[] {
  return files.flatMap((setting) => {
    const id = setting.schema.area ?? "";
    return checkReference({ setting, path: ["area"], id, register: "linh_vuc" }, registers);
  });
}
