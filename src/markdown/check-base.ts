/** What is wrong with a site beside the one that is published: changes that nobody logged, addresses that lead nowhere. */
import type { Catalog } from "../catalog/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { checkBaseCorrections } from "./check-base-corrections.ts";
import { checkBasePaths } from "./check-base-paths.ts";

/** In no particular order. */
export function checkBase(base: Catalog, head: Catalog): Diagnostic[] {
  return [...checkBaseCorrections(base, head), ...checkBasePaths(base, head)];
}
