/** Where a cell of the catalog stands, for diagnostics. */
import type { Place } from "../diagnostics/diagnostic.ts";
import type { Cell, Table } from "./catalog.ts";

export function cellPlace({ file }: Pick<Table, "file">, { span, spreadsheetCell }: Cell): Place {
  return { file, span, ...(spreadsheetCell && { spreadsheetCell }) };
}
