/** One reporting period: its document and the CSV files of its folder. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { checkAnnotations, readAnnotations } from "./annotation.ts";
import type { Annotation, Cell, Period, Table } from "./catalog.ts";
import { checkFrontMatter } from "./check-front-matter.ts";
import { readCsvFile } from "./csv-file.ts";
import { checkForeignKeys } from "./foreign-keys.ts";
import { fallbackFrontMatter, frontMatterSchema } from "./front-matter.ts";
import { checkKnownDiscrepancies, readKnownDiscrepancies } from "./known-discrepancy.ts";
import type { Schemas } from "./schema-folder.ts";
import type { SiteFolder } from "./site-folder.ts";
import { parseSourceDocument } from "./source-document.ts";
import type { TableSchema } from "./table-schema.ts";

export const documentFolder = "content/periods";
export const figureFolder = "data/periods";
/** The reports as received, one text a period: what the line ranges of annotations count in. */
export const sourceFolder = "content/sources";
/** Tables of scope `annotation` whose rows the code understands. */
const annotationTable = "chu_thich";
const discrepancyTable = "khac_biet";

export interface PeriodContext {
  readonly folder: SiteFolder;
  readonly schemas: Schemas;
  readonly registers: ReadonlyMap<string, Table>;
}

export interface ReadPeriod {
  /** Absent when the document is missing or cannot be read. */
  readonly period?: Period;
  readonly diagnostics: readonly Diagnostic[];
}

export function readPeriod(id: string, context: PeriodContext): ReadPeriod {
  const { folder, schemas, registers } = context;
  const file = `${documentFolder}/${id}.mdx`;
  const decoded = folder.read(file);
  const csv = readTables(id, context);
  const sourceText = folder.read(`${sourceFolder}/${id}.txt`);
  const diagnostics = [...(decoded?.diagnostics ?? []), ...csv.diagnostics, ...(sourceText?.diagnostics ?? [])];
  if (decoded?.text == null) return { diagnostics };

  const read = parseSourceDocument(decoded.text, {
    id,
    file,
    schema: frontMatterSchema,
    fallback: fallbackFrontMatter(id),
  });
  const annotations = csv.annotation.get(annotationTable);
  const discrepancies = csv.annotation.get(discrepancyTable);
  const period: Period = {
    id,
    document: read.document,
    sourceLines: sourceText?.text?.split("\n") ?? null,
    tables: annotate(csv.figures, annotations ? readAnnotations(annotations) : new Map()),
    knownDiscrepancies: discrepancies ? readKnownDiscrepancies(discrepancies) : new Map(),
  };

  const find = (name: string) => period.tables.get(name) ?? registers.get(name);
  const checkIds = [...schemas.byName.values()].flatMap(({ checks = [] }) => checks.map((check) => check.id));
  return {
    period,
    diagnostics: [
      ...diagnostics,
      ...read.diagnostics,
      ...[...period.tables.values()].flatMap((table) => checkForeignKeys(table, find)),
      ...(annotations ? checkAnnotations(annotations, period) : []),
      ...(discrepancies && schemas.broken.length === 0 ? checkKnownDiscrepancies(discrepancies, checkIds) : []),
      ...checkFrontMatter({ period, source: read.source, registers }),
    ],
  };
}

interface PeriodTables {
  readonly figures: ReadonlyMap<string, Table>;
  readonly annotation: ReadonlyMap<string, Table>;
  readonly diagnostics: readonly Diagnostic[];
}

function readTables(id: string, { folder, schemas }: PeriodContext): PeriodTables {
  const figures = new Map<string, Table>();
  const annotation = new Map<string, Table>();
  const diagnostics: Diagnostic[] = [];
  for (const [name, schema] of schemas.byName) {
    if (schema.scope === "register") continue;
    const read = readCsvFile(folder, schema, `${figureFolder}/${id}/${name}.csv`);
    diagnostics.push(...read.diagnostics);
    if (read.table) (schema.scope === "period" ? figures : annotation).set(name, read.table);
  }
  for (const name of schemas.broken) {
    const file = `${figureFolder}/${id}/${name}.csv`;
    if (folder.paths.includes(file))
      figures.set(name, { schema: unknownSchema(name), file, rows: [], incomplete: true });
  }
  return { figures, annotation, diagnostics };
}

/** Stands for a schema that could not be read, so that addresses in its table are not reported as wrong. */
function unknownSchema(name: string): TableSchema {
  return {
    name,
    title: name,
    description: "",
    scope: "period",
    order: 0,
    fields: [],
    primaryKey: [],
    missingValues: [""],
  };
}

function annotate(
  tables: ReadonlyMap<string, Table>,
  annotations: ReadonlyMap<string, Annotation>,
): ReadonlyMap<string, Table> {
  const withAnnotation = (cell: Cell): Cell => {
    const annotation = annotations.get(cell.address);
    return annotation ? { ...cell, annotation } : cell;
  };
  return new Map(
    [...tables].map(([name, table]) => {
      const rows = table.rows.map((row) => ({
        ...row,
        cells: new Map([...row.cells].map(([column, cell]) => [column, withAnnotation(cell)])),
      }));
      return [name, { ...table, rows }];
    }),
  );
}
