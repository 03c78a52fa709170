/** A file that staff bring → what it says about a period, and the files of the site folder that would change. */
import { buildCatalog } from "../catalog/build-catalog.ts";
import type { Catalog, Table } from "../catalog/catalog.ts";
import { readCsvFile } from "../catalog/csv-file.ts";
import { garbling } from "../catalog/file-text.ts";
import { figureFolder } from "../catalog/period-tables.ts";
import { siteFolder } from "../catalog/site-folder.ts";
import type { SourceFile } from "../catalog/source-file.ts";
import type { TableSchema } from "../catalog/table-schema.ts";
import type { Diagnostic, DiagnosticCode, Result } from "../diagnostics/diagnostic.ts";
import { checkCatalog } from "../markdown/check-site.ts";
import { ui } from "../text/interface-text.ts";
import { annotationTable } from "./annotation-sheet.ts";
import { canonicalCsv } from "./canonical-csv.ts";
import { cellName } from "./cell-name.ts";
import { figureFile } from "./figure-file.ts";
import { fillDocument } from "./fill-document.ts";
import { type FoundTable, findTables } from "./found-table.ts";
import { type Grid, textAt } from "./grid.ts";
import { annotationRows } from "./merge-annotations.ts";
import { type MergedTable, mergeTable } from "./merge-table.ts";
import { readGrids } from "./read-grids.ts";
import { type ReadTable, readFoundTable } from "./read-table.ts";
import { asSourceFiles } from "./source-texts.ts";
import { unknownPeriod } from "./unknown-period.ts";

export interface ImportRequest {
  /** Absolute path of the site folder, and its files. */
  readonly root: string;
  readonly files: readonly SourceFile[];
  /** Name of the file that is brought. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly period: string;
}

export interface UnderstoodTable {
  readonly read: ReadTable;
  readonly merged: MergedTable;
}

export interface Import {
  readonly period: string;
  readonly tables: readonly UnderstoodTable[];
  /** Annotations, where some of them change. */
  readonly annotations: MergedTable | undefined;
  /** Names of hidden sheets, which are not read; those of our own lists are not told. */
  readonly hiddenSheets: readonly string[];
  /** Texts by path, of files that would change. */
  readonly files: ReadonlyMap<string, string>;
  /** What the check would say about the figures of the period then. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Refused as a whole where one cell cannot be known: half a workbook is worse than none. */
export async function importFile(request: ImportRequest): Promise<Result<Import>> {
  const { root, files, name, period } = request;
  const opened = await readGrids(name, request.bytes);
  if (!opened.ok) return opened;
  const { catalog } = buildCatalog(root, files);
  if (!catalog.periods.some(({ id }) => id === period)) {
    return { ok: false, diagnostics: [unknownPeriod(catalog, period, name)] };
  }
  const located = locateTables(opened.value.grids, catalog, request);
  if (!located.ok) return located;

  const existing = located.value.map((found) => ({ found, ...existingTable(found.schema, request) }));
  const broken = existing.flatMap(({ diagnostics }) => diagnostics);
  if (broken.length > 0) return { ok: false, diagnostics: broken };
  const tables = existing.map(({ found, table }) => {
    const read = readFoundTable(found, table);
    return { read, merged: mergeTable(table, read.rows) };
  });
  const unknown = tables.flatMap(({ read }) => read.diagnostics);
  if (unknown.length > 0) return { ok: false, diagnostics: unknown };
  const annotations = mergeNotes(tables, catalog, request);
  if (!annotations.ok) return annotations;
  return {
    ok: true,
    value: {
      ...settle(tables, annotations.value, request),
      hiddenSheets: opened.value.hidden.filter((sheet) => sheet !== ui.intake.workbook.lists),
    },
  };
}

function settle(
  tables: readonly UnderstoodTable[],
  annotations: MergedTable | undefined,
  { root, files, period }: ImportRequest,
): Omit<Import, "hiddenSheets"> {
  const figures = tables.filter(({ merged }) => merged.schema.name !== annotationTable);
  const changed = [...figures.map(({ merged }) => merged), ...(annotations ? [annotations] : [])].filter(hasChanges);
  const figuresChanged = new Map(
    changed.map((merged) => [figureFile(period, merged.schema.name), canonicalCsv(merged)]),
  );
  const after = buildCatalog(root, laidOver(files, figuresChanged));
  const texts = new Map([...figuresChanged, ...filledDocument(after.catalog, figuresChanged.size, period)]);
  const { diagnostics } = checkCatalog(after);
  return {
    period,
    tables: figures,
    annotations,
    files: texts,
    diagnostics: diagnostics.filter(({ place }) => place.file.startsWith(`${figureFolder}/${period}/`)),
  };
}

/** The document of the period, where figures that have come fill places in it. */
function filledDocument({ periods }: Catalog, changes: number, id: string): [path: string, text: string][] {
  const period = periods.find((candidate) => candidate.id === id);
  if (!period || changes === 0) return [];
  const { file, text } = period.document;
  const filled = fillDocument(text, period);
  return filled === text ? [] : [[file, filled]];
}

function laidOver(files: readonly SourceFile[], texts: ReadonlyMap<string, string>): SourceFile[] {
  return [...files.filter(({ path }) => !texts.has(path)), ...asSourceFiles(texts)];
}

function hasChanges({ changes }: MergedTable): boolean {
  return changes.length > 0;
}

/** Undefined where no annotation changes, or the site has no table of them. */
function mergeNotes(
  tables: readonly UnderstoodTable[],
  { schemas }: Catalog,
  request: ImportRequest,
): Result<MergedTable | undefined> {
  const schema = schemas.get(annotationTable);
  if (!schema) return { ok: true, value: undefined };
  const { table, diagnostics } = existingTable(schema, request);
  const sheet = tables.find(({ merged }) => merged.schema.name === annotationTable);
  const figures = tables.flatMap(({ read, merged }) =>
    read.rows.flatMap(({ id, cells }) =>
      merged.schema.fields.flatMap((field) => {
        const figure = field.kind && cells.get(field.name);
        if (!figure) return [];
        const isChanged = merged.changes.some((change) => change.row === id && change.field.name === field.name);
        return [{ address: `${merged.schema.name}/${id}/${field.name}`, figure, isChanged }];
      }),
    ),
  );
  const merged = mergeTable(table, annotationRows(table, figures, sheet?.read.rows ?? []));
  if (!hasChanges(merged)) return { ok: true, value: undefined };
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: merged };
}

/** The table as its file has it; empty where there is no file. A file that cannot be read whole is not written over. */
function existingTable(
  schema: TableSchema,
  { files, period }: ImportRequest,
): { table: Table; diagnostics: Diagnostic[] } {
  const file = figureFile(period, schema.name);
  const read = readCsvFile(siteFolder(files), schema, file);
  const table = read.table ?? { schema, file, rows: [] };
  const cells = table.rows.flatMap((row) => [...row.cells.values()]);
  // A required cell that is still empty is unreadable too, and no harm.
  const isBroken =
    table.incomplete === true ||
    cells.some(({ unreadable, text }) => unreadable && text !== "") ||
    read.diagnostics.some(({ code, fix }) => garbling.has(code) || (losing.has(code) && !fix));
  return { table, diagnostics: isBroken ? [{ code: "table-broken", place: { file }, data: { target: file } }] : [] };
}

/** Mistakes of a table that leave out some of what its file holds, unless their reading is sure. */
const losing: ReadonlySet<DiagnosticCode> = new Set([
  "row-length",
  "column-unknown",
  "column-duplicate",
  "column-unnamed",
]);

function locateTables(
  grids: readonly Grid[],
  { schemas }: Catalog,
  { name, period }: ImportRequest,
): Result<FoundTable[]> {
  const wanted = [...schemas.values()].filter((schema) => schema.scope === "period" || schema.name === annotationTable);
  const found = grids.flatMap((grid) => findTables(grid, wanted));
  const report = (code: DiagnosticCode, file: string, data: Diagnostic["data"]): Diagnostic => ({
    code,
    place: { file },
    data,
  });
  if (found.length === 0) return { ok: false, diagnostics: [report("table-not-found", name, { period })] };

  const diagnostics: Diagnostic[] = [];
  const first = new Map<string, FoundTable>();
  for (const [table, ...others] of found) {
    if (!table) continue;
    if (others.length > 0) {
      const tables = [table, ...others].map(({ schema }) => `“${schema.title}”`).join(", ");
      diagnostics.push({ code: "table-ambiguous", place: placeOf(table), data: { tables } });
      continue;
    }
    diagnostics.push(...table.repeated.map((column) => repeatedColumn(table, column)));
    const before = first.get(table.schema.name);
    if (before) {
      const data = { table: table.schema.title, first: nameOf(before), second: nameOf(table) };
      diagnostics.push({ code: "table-twice", place: placeOf(table), data });
    }
    first.set(table.schema.name, table);
  }
  return diagnostics.length > 0 ? { ok: false, diagnostics } : { ok: true, value: [...first.values()] };
}

/** Two columns under one heading, this year's and last year's maybe. */
function repeatedColumn({ grid, headingRow, columns }: FoundTable, column: number): Diagnostic {
  const found = textAt(grid, headingRow, column);
  const [first = 0] = [...columns.keys()].filter((other) => textAt(grid, headingRow, other) === found);
  const place = { file: grid.source, spreadsheetCell: cellName(headingRow, column) };
  return { code: "column-repeated", place, data: { found, first: cellName(headingRow, first) } };
}

function placeOf(table: FoundTable): Diagnostic["place"] {
  return { file: table.grid.source, spreadsheetCell: `A${table.headingRow + 1}` };
}

function nameOf({ grid, headingRow }: FoundTable): string {
  return `“${grid.name}” A${headingRow + 1}`;
}
