/** The catalog from which the site is built: there is none while the check finds an error. */
import type { Catalog } from "../catalog/catalog.ts";
import { createLineReader } from "../catalog/line-reader.ts";
import { guideAddress } from "../catalog/publisher.ts";
import { readSite } from "../catalog/site.ts";
import { printText } from "../diagnostics/print-text.ts";
import { countSeverity } from "../diagnostics/severity.ts";
import { checkCatalog } from "./check-site.ts";

/** @throws the printed diagnostics, so that the build stops with what `npm run check` prints. */
export function checkedCatalog(): Catalog {
  const { catalog, diagnostics } = checkCatalog(readSite());
  if (countSeverity(diagnostics, "error") === 0) return catalog;
  const guide = guideAddress(catalog.publisher);
  const error = new Error(printText(diagnostics, { lang: "vi", readLine: createLineReader(catalog.root), guide }));
  // Astro prints the stack: where our code stands helps nobody who has to mend a table.
  error.stack = error.message;
  throw error;
}
