/** `data/registers` → the registers of the site. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Table } from "./catalog.ts";
import { readCsvFile } from "./csv-file.ts";
import { checkForeignKeys } from "./foreign-keys.ts";
import type { SiteFolder } from "./site-folder.ts";
import type { TableSchema } from "./table-schema.ts";

export const registerFolder = "data/registers";

export interface Registers {
  readonly byName: ReadonlyMap<string, Table>;
  readonly diagnostics: readonly Diagnostic[];
}

/** A register without a file is an empty table. */
export function readRegisters(folder: SiteFolder, schemas: ReadonlyMap<string, TableSchema>): Registers {
  const byName = new Map<string, Table>();
  const diagnostics: Diagnostic[] = [];
  for (const [name, schema] of schemas) {
    if (schema.scope !== "register") continue;
    const file = `${registerFolder}/${name}.csv`;
    const read = readCsvFile(folder, schema, file);
    byName.set(name, read.table ?? { schema, file, rows: [] });
    diagnostics.push(...read.diagnostics);
  }
  const references = [...byName.values()].flatMap((table) => checkForeignKeys(table, (name) => byName.get(name)));
  return { byName, diagnostics: [...diagnostics, ...references] };
}
