/** What comparisons need of the catalog, as JSON that a browser fetches, and back again. */
import type { Annotation, Catalog, Cell, CellValue, Period, Row, Table } from "../catalog/catalog.ts";
import type { FrontMatter } from "../catalog/front-matter.ts";
import type { Publisher } from "../catalog/publisher.ts";
import type { Field, TableSchema } from "../catalog/table-schema.ts";

/** A row as its texts, in the order of the fields. */
type PortableRow = readonly string[];

/** What all periods share: schemas, registers, and of each period what the report says of itself, newest first. */
export interface PortableCatalog {
  readonly publisher: Publisher;
  readonly schemas: readonly TableSchema[];
  readonly registers: Readonly<Record<string, readonly PortableRow[]>>;
  readonly periods: readonly FrontMatter[];
}

/** The figures of one period. */
export interface PortablePeriod {
  readonly tables: Readonly<Record<string, readonly PortableRow[]>>;
  readonly annotations: Readonly<Record<string, Annotation>>;
}

/** Registers that a comparison reads: breaks of indicators, and names for ids and sections. */
const neededRegisters = ["chi_so", "diem_gay", "van_ban", "co_quan", "linh_vuc"];

export function packCatalog({ publisher, schemas, registers, periods }: Catalog): PortableCatalog {
  const needed = neededRegisters.flatMap((name) => registers.get(name) ?? []);
  return {
    publisher,
    schemas: [...schemas.values()].filter(({ name, scope }) => scope === "period" || neededRegisters.includes(name)),
    registers: Object.fromEntries(needed.map((table) => [table.schema.name, packRows(table)])),
    periods: periods.map(({ document }) => document.frontMatter),
  };
}

export function packPeriod({ tables }: Period): PortablePeriod {
  const cells = [...tables.values()].flatMap(({ rows }) => rows.flatMap((row) => [...row.cells.values()]));
  return {
    tables: Object.fromEntries([...tables].map(([name, table]) => [name, packRows(table)])),
    annotations: Object.fromEntries(
      cells.flatMap(({ address, annotation }) => (annotation ? [[address, annotation]] : [])),
    ),
  };
}

function packRows({ schema, rows }: Table): PortableRow[] {
  return rows.map(({ cells }) => schema.fields.map(({ name }) => cells.get(name)?.text ?? ""));
}

/** A catalog whose periods have no figures and no text: `unpackPeriod` gives those of one. */
export function unpackCatalog({ publisher, schemas, registers, periods }: PortableCatalog): Catalog {
  const byName = new Map(schemas.map((schema) => [schema.name, schema]));
  return {
    root: "",
    publisher,
    schemas: byName,
    periods: periods.map((frontMatter) => ({
      id: frontMatter.id,
      document: { id: frontMatter.id, file: "", text: "", frontMatter, body: "", bodyLine: 1 },
      sourceLines: null,
      tables: new Map(),
      knownDiscrepancies: new Map(),
    })),
    registers: unpackTables(byName, { tables: registers, annotations: {} }),
    pages: [],
  };
}

/** A period of an unpacked catalog with its figures. */
export function unpackPeriod(catalog: Catalog, period: Period, figures: PortablePeriod): Period {
  return { ...period, tables: unpackTables(catalog.schemas, figures) };
}

function unpackTables(
  schemas: Catalog["schemas"],
  { tables, annotations }: PortablePeriod,
): ReadonlyMap<string, Table> {
  return new Map(
    Object.entries(tables).flatMap(([name, rows]) => {
      const schema = schemas.get(name);
      return schema ? [[name, { schema, file: "", rows: rows.map((row) => unpackRow(schema, row, annotations)) }]] : [];
    }),
  );
}

function unpackRow(schema: TableSchema, texts: PortableRow, annotations: PortablePeriod["annotations"]): Row {
  const id = texts[schema.fields.findIndex(({ name }) => name === schema.primaryKey[0])] ?? "";
  const cells = schema.fields.map((field, index): [string, Cell] => {
    const address = `${schema.name}/${id}/${field.name}`;
    const annotation = annotations[address];
    const text = texts[index] ?? "";
    const cell = { address, field, text, value: readValue(field, text), span: nowhere };
    return [field.name, annotation ? { ...cell, annotation } : cell];
  });
  return { id, line: nowhere.line, cells: new Map(cells) };
}

/** Places in files stay behind: nobody reports a mistake from a browser. */
const nowhere = { line: 0, column: 0, length: 0 };

function readValue({ type }: Field, text: string): CellValue {
  if (text === "") return null;
  return type === "integer" || type === "number" || type === "year" ? Number(text) : text;
}
