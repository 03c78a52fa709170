/** A CSV file of the site folder → its table. */
import type { Diagnostic, DiagnosticCode } from "../diagnostics/diagnostic.ts";
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
  const follows = new Set(decoded.diagnostics.flatMap(({ code }) => consequences[code] ?? []));
  const own = diagnostics.filter(({ code }) => !follows.has(code));
  return { table, diagnostics: [...decoded.diagnostics, ...own, ...checkKeys(table)] };
}

const inGarbledCells: readonly DiagnosticCode[] = [
  "cell-lookalike",
  "cell-hidden-character",
  "cell-hard-space",
  "value-category",
  "id-format",
];

/** What a mistake of the whole file makes of its cells is no second mistake. */
const consequences: Partial<Record<DiagnosticCode, readonly DiagnosticCode[]>> = {
  // Excel's "Unicode Text" is UTF-16 with tabs: one choice in the menu.
  "file-utf16": ["delimiter-tab"],
  "file-old-encoding": inGarbledCells,
  "file-misread": inGarbledCells,
};
