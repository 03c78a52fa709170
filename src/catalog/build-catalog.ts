/** The files of a site → the catalog, with all that is wrong in them. Pure: the same files give the same catalog. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { checkAreas } from "./area-register.ts";
import type { Catalog, Period } from "./catalog.ts";
import { checkOperands } from "./check-operands.ts";
import { checkLayout } from "./folder-layout.ts";
import { checkIndicators } from "./indicator-register.ts";
import { readPages } from "./page-folder.ts";
import { documentFolder, readPeriod } from "./period-folder.ts";
import { figureFolder } from "./period-tables.ts";
import { readPublisher } from "./publisher.ts";
import { readRegisters } from "./register-folder.ts";
import { readSchemas } from "./schema-folder.ts";
import { foldersIn, namesIn, siteFolder } from "./site-folder.ts";
import type { SourceFile } from "./source-file.ts";

export interface ReadCatalog {
  /** What could be read, even where `diagnostics` holds errors: later checks still run over it. */
  readonly catalog: Catalog;
  readonly diagnostics: readonly Diagnostic[];
}

/** Never throws, whatever the files hold. `root` is the absolute path of the folder they were read from. */
export function buildCatalog(root: string, files: readonly SourceFile[]): ReadCatalog {
  const folder = siteFolder(files);
  const schemas = readSchemas(folder);
  const registers = readRegisters(folder, schemas.byName);
  const publisher = readPublisher(folder, registers.byName);
  const pages = readPages(folder);
  const ids = new Set([...namesIn(folder, documentFolder, ".mdx"), ...foldersIn(folder, figureFolder)]);
  const periods = [...ids].map((id) => readPeriod(id, { folder, schemas, registers: registers.byName }));

  const catalog: Catalog = {
    root,
    publisher: publisher.publisher,
    schemas: schemas.byName,
    periods: periods.flatMap(({ period }) => period ?? []).toSorted(newestFirst),
    registers: registers.byName,
    pages: pages.pages,
  };
  return {
    catalog,
    diagnostics: [
      ...checkLayout(folder, schemas),
      ...[schemas, registers, publisher, pages, ...periods].flatMap(({ diagnostics }) => diagnostics),
      ...checkAreas(schemas.files, registers.byName),
      ...checkOperands(schemas.files, catalog.periods),
      ...checkIndicators(catalog),
    ],
  };
}

function newestFirst(a: Period, b: Period): number {
  const key = ({ id, document }: Period) => `${document.frontMatter.period.to} ${id}`;
  return key(a) < key(b) ? 1 : -1;
}
