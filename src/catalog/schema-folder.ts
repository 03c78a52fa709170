/** `data/schemas` → the Table Schemas of the site. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { checkSchemas } from "./check-schemas.ts";
import { parseSchemaFile, type SchemaFile } from "./schema-file.ts";
import { namesIn, type SiteFolder } from "./site-folder.ts";
import type { TableSchema } from "./table-schema.ts";

export const schemaFolder = "data/schemas";

export interface Schemas {
  /** By name, in `order`. */
  readonly byName: ReadonlyMap<string, TableSchema>;
  /** The same with their files, for places in them. */
  readonly files: readonly SchemaFile[];
  /** Tables whose schema file is broken: nothing can be said about their CSV files. */
  readonly broken: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export function readSchemas(folder: SiteFolder): Schemas {
  const files: SchemaFile[] = [];
  const broken: string[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const name of namesIn(folder, schemaFolder, ".json")) {
    const file = `${schemaFolder}/${name}.json`;
    const decoded = folder.read(file);
    const parsed = decoded?.text == null ? undefined : parseSchemaFile(file, decoded.text);
    diagnostics.push(...(decoded?.diagnostics ?? []), ...(parsed?.diagnostics ?? []));
    if (parsed?.schema) files.push(parsed.schema);
    else broken.push(name);
  }
  // A table goes by the name of its file; one that states another name has been reported.
  const named = files.map(({ file, schema }): [string, TableSchema] => {
    const name = file.slice(schemaFolder.length + 1, -".json".length);
    return [name, { ...schema, name }];
  });
  const byName = new Map(named.toSorted(([, a], [, b]) => a.order - b.order));
  return { byName, files, broken, diagnostics: [...diagnostics, ...checkSchemas(files, byName, broken)] };
}
