/** One reporting period: its document and the tables of its folder. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { annotate } from "./annotation.ts";
import type { Period, Table } from "./catalog.ts";
import { checkAnnotations } from "./check-annotations.ts";
import { checkFrontMatter } from "./check-front-matter.ts";
import { checkForeignKeys } from "./foreign-keys.ts";
import { fallbackFrontMatter, frontMatterSchema } from "./front-matter.ts";
import { checkKnownDiscrepancies, readKnownDiscrepancies } from "./known-discrepancy.ts";
import { emptyTable, readPeriodTables } from "./period-tables.ts";
import type { Schemas } from "./schema-folder.ts";
import type { SiteFolder } from "./site-folder.ts";
import { parseSourceDocument } from "./source-document.ts";

export const documentFolder = "content/periods";
/** The reports as received, as plain text: `<period>.txt`. */
export const sourceFolder = "content/sources";

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

export function readPeriod(id: string, { folder, schemas, registers }: PeriodContext): ReadPeriod {
  const file = `${documentFolder}/${id}.mdx`;
  const decoded = folder.read(file);
  const sourceText = folder.read(`${sourceFolder}/${id}.txt`);
  const tables = readPeriodTables(id, folder, schemas);
  const diagnostics = [...(decoded?.diagnostics ?? []), ...(sourceText?.diagnostics ?? []), ...tables.diagnostics];
  if (decoded?.text == null) return { diagnostics };

  const fallback = fallbackFrontMatter(id);
  const read = parseSourceDocument(decoded.text, { id, file, schema: frontMatterSchema, fallback });
  const period: Period = {
    id,
    document: read.document,
    sourceLines: sourceText?.text?.replace(/\n$/, "").split("\n") ?? null,
    tables: annotate(tables.figures, tables.annotations),
    knownDiscrepancies: readKnownDiscrepancies(tables.discrepancies),
  };
  return {
    period,
    diagnostics: [
      ...diagnostics,
      ...read.diagnostics,
      ...checkReferences(period, schemas, registers),
      ...checkAnnotations(tables.annotations, period),
      ...checkKnownDiscrepancies(tables.discrepancies, schemas),
      ...checkFrontMatter({ period, source: read.source, registers }),
    ],
  };
}

/** A table that the period lacks has no row that another could name. */
function checkReferences({ tables }: Period, schemas: Schemas, registers: PeriodContext["registers"]): Diagnostic[] {
  const find = (name: string) =>
    tables.get(name) ?? registers.get(name) ?? (schemas.byName.has(name) ? emptyTable(name, "") : undefined);
  return [...tables.values()].flatMap((table) => checkForeignKeys(table, find));
}
