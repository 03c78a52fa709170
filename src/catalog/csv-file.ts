/** A CSV file of the site folder → its table. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Table } from "./catalog.ts";
import type { SiteFolder } from "./site-folder.ts";
import { readTable } from "./table.ts";
import { checkKeys } from "./table-keys.ts";
import type { TableSchema } from "./table-schema.ts";

export interface CsvTable {
  /** Absent when there is no such file. */
  readonly table?: Table;
  readonly diagnostics: readonly Diagnostic[];
}

export function readCsvFile(folder: SiteFolder, schema: TableSchema, file: string): CsvTable {
  const decoded = folder.read(file);
  if (!decoded) return { diagnostics: [] };
  if (decoded.text === null) {
    return { table: { schema, file, rows: [], incomplete: true }, diagnostics: decoded.diagnostics };
  }
  const { table, diagnostics } = readTable(schema, file, decoded.text);
  const isUnicodeText = decoded.diagnostics.some(({ code }) => code === "file-utf16");
  // Excel's "Unicode Text" is UTF-16 with tabs: one choice in the menu, one mistake.
  const own = isUnicodeText ? diagnostics.filter(({ code }) => code !== "delimiter-tab") : diagnostics;
  return { table, diagnostics: [...decoded.diagnostics, ...own, ...checkKeys(table)] };
}
