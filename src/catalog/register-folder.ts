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
  const read = [...schemas.values()]
    .filter(({ scope }) => scope === "register")
    .map((schema) => {
      const file = `${registerFolder}/${schema.name}.csv`;
      return { empty: { schema, file, rows: [] }, ...readCsvFile(folder, schema, file) };
    });
  const byName = new Map(read.map(({ table, empty }): [string, Table] => [empty.schema.name, table ?? empty]));
  const references = [...byName.values()].flatMap((table) => checkForeignKeys(table, (name) => byName.get(name)));
  return { byName, diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...references] };
}
