/** Whether the names that Table Schemas use (columns, tables, areas, checks) exist. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { termAddresses } from "./check-term.ts";
import type { SchemaFile } from "./schema-file.ts";
import { reportSetting } from "./setting-issue.ts";
import { suggest } from "./suggestion.ts";
import type { TableSchema, Term } from "./table-schema.ts";
import type { Path } from "./yaml-source.ts";

type Schemas = ReadonlyMap<string, TableSchema>;

/** Every period table begins with these. */
const firstColumns = ["id", "ten"];

/** `broken`: tables that have a schema file, though it cannot be read. */
export function checkSchemas(files: readonly SchemaFile[], schemas: Schemas, broken: readonly string[]): Diagnostic[] {
  const tables = [...schemas.keys(), ...broken];
  return [...files.flatMap((file) => checkSchema(file, schemas, tables)), ...checkIds(files)];
}

function checkSchema(file: SchemaFile, schemas: Schemas, tables: readonly string[]): Diagnostic[] {
  const { schema } = file;
  const columns = schema.fields.map(({ name }) => name);
  const mustExist = (path: Path, name: string, known: readonly string[]): Diagnostic[] =>
    known.includes(name)
      ? []
      : [reportSetting(file, "schema-unknown-name", path, { found: name, suggestion: suggest(name, known).text })];
  const columnsOf = (table: string) => schemas.get(table)?.fields.map(({ name }) => name);

  const keys = [
    ...schema.primaryKey.map((key) => ({ key, path: ["primaryKey"] })),
    ...(schema.uniqueKeys ?? []).flat().map((key) => ({ key, path: ["uniqueKeys"] })),
  ];
  const operands = (schema.checks ?? []).flatMap((check, index) =>
    (["left", "right"] as const).flatMap((side) =>
      check[side].flatMap((term, place) =>
        namesOf(term).map((names) => ({ path: ["checks", index, side, place], ...names })),
      ),
    ),
  );
  return [
    ...checkForm(file),
    ...keys.flatMap(({ key, path }) => mustExist(path, key, columns)),
    ...schema.fields.flatMap(({ unitField }, index) =>
      unitField === undefined ? [] : mustExist(["fields", index, "unitField"], unitField, columns),
    ),
    ...(schema.foreignKeys ?? []).flatMap(({ fields, reference }, index) => [
      ...fields.flatMap((name) => mustExist(["foreignKeys", index, "fields"], name, columns)),
      ...mustExist(["foreignKeys", index, "reference", "resource"], reference.resource, tables),
      ...reference.fields.flatMap((name) =>
        mustExist(["foreignKeys", index, "reference", "fields"], name, columnsOf(reference.resource) ?? [name]),
      ),
    ]),
    ...operands.flatMap(({ path, table, columns: used }) => [
      ...mustExist(path, table, tables),
      ...used.flatMap((name) => mustExist(path, name, columnsOf(table) ?? [name])),
    ]),
  ];
}

/** The tables that a term names, with their columns. */
function namesOf(term: Term): { table: string; columns: string[] }[] {
  if (typeof term !== "string" && "where" in term) {
    return [{ table: term.table, columns: [...("sum" in term ? [term.sum] : []), ...Object.keys(term.where)] }];
  }
  return termAddresses(term).map((address) => {
    const [table = "", , column = ""] = address.split("/");
    return { table, columns: column === "*" ? [] : [column] };
  });
}

function checkForm(file: SchemaFile): Diagnostic[] {
  const { schema } = file;
  const fileName = file.file.slice(file.file.lastIndexOf("/") + 1, -".json".length);
  const starts = schema.fields.slice(0, firstColumns.length).map(({ name }) => name);
  return [
    ...(schema.name === fileName ? [] : [reportSetting(file, "schema-name", ["name"], { expected: fileName })]),
    ...(schema.scope !== "period" || starts.join() === firstColumns.join()
      ? []
      : [reportSetting(file, "schema-first-columns", ["fields"], { found: starts.join(",") })]),
  ];
}

/** The id of a check stands in `khac_biet.csv`, without its table: it must be the only one of the site. */
function checkIds(files: readonly SchemaFile[]): Diagnostic[] {
  const seen = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    for (const [index, { id }] of (file.schema.checks ?? []).entries()) {
      const first = seen.get(id);
      if (first !== undefined)
        diagnostics.push(reportSetting(file, "check-duplicate", ["checks", index, "id"], { first }));
      seen.set(id, first ?? file.file);
    }
  }
  return diagnostics;
}
