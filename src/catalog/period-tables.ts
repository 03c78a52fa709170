/** The CSV files in the folder of one period → its tables. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Table } from "./catalog.ts";
import { readCsvFile } from "./csv-file.ts";
import type { Schemas } from "./schema-folder.ts";
import type { SiteFolder } from "./site-folder.ts";
import type { TableSchema } from "./table-schema.ts";

export const figureFolder = "data/periods";

export interface PeriodTables {
  /** Tables of scope `period`, by name, in schema order. */
  readonly figures: ReadonlyMap<string, Table>;
  /** `chu_thich.csv` and `khac_biet.csv`; an empty table where the period has no such file. */
  readonly annotations: Table;
  readonly discrepancies: Table;
  readonly diagnostics: readonly Diagnostic[];
}

export function readPeriodTables(id: string, folder: SiteFolder, schemas: Schemas): PeriodTables {
  const read = [...schemas.byName.values()]
    .filter(({ scope }) => scope !== "register")
    .map((schema) => readCsvFile(folder, schema, `${figureFolder}/${id}/${schema.name}.csv`));
  const tables = read.flatMap(({ table }) => table ?? []);
  const ofScope = (wanted: TableSchema["scope"]) =>
    new Map(tables.filter(({ schema }) => schema.scope === wanted).map((table) => [table.schema.name, table]));
  const figures = ofScope("period");
  const others = ofScope("annotation");
  for (const name of schemas.broken) {
    const file = `${figureFolder}/${id}/${name}.csv`;
    if (folder.paths.includes(file)) figures.set(name, { ...emptyTable(name, file), incomplete: true });
  }
  const otherTable = (name: string) => others.get(name) ?? emptyTable(name, `${figureFolder}/${id}/${name}.csv`);
  return {
    figures,
    annotations: otherTable("chu_thich"),
    discrepancies: otherTable("khac_biet"),
    diagnostics: read.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** A table of which nothing is known, not even its columns. */
export function emptyTable(name: string, file: string): Table {
  const schema: TableSchema = {
    name,
    title: name,
    description: "",
    scope: "period",
    order: 0,
    fields: [],
    primaryKey: [],
    missingValues: [""],
  };
  return { schema, file, rows: [] };
}
