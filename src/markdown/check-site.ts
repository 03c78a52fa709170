/** Everything that is wrong with a site folder: the list that the check prints and on which the build fails. */
import type { ReadCatalog } from "../catalog/build-catalog.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { readCatalog } from "../catalog/read.ts";
import { checkCalendar } from "../derive/check-calendar.ts";
import { checkFigures } from "../derive/check-figures.ts";
import { checkFigureLog } from "../derive/correction-check.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { sortDiagnostics } from "../diagnostics/sort.ts";
import { checkDocument } from "./check.ts";
import { checkCorrectionLog } from "./check-correction-log.ts";
import { checkRedirects } from "./check-redirects.ts";
import { parseDocument } from "./document.ts";

export interface CheckedSite {
  /** What could be read, even where `diagnostics` holds errors. */
  readonly catalog: Catalog;
  /** Sorted by file, line and column. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads and checks `content/` and `data/` below `root`. Throws only when the disk fails. */
export function checkSite(root: string): CheckedSite {
  return checkCatalog(readCatalog(root));
}

/** Adds to what reading found: reconciliation, the documents of the periods, the pages. */
export function checkCatalog({ catalog, diagnostics }: ReadCatalog): CheckedSite {
  const found = [
    ...diagnostics,
    ...catalog.periods.flatMap((period) => [...checkFigures(catalog, period), ...checkDocument(catalog, period)]),
    ...catalog.pages.flatMap((page) => parseDocument(page).diagnostics),
    ...checkCalendar(catalog),
    ...checkFigureLog(catalog),
    ...checkCorrectionLog(catalog),
    ...checkRedirects(catalog),
  ];
  return { catalog, diagnostics: sortDiagnostics(found) };
}
