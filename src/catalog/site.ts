/** The catalog of the site that is being built, read once. */
import { resolve } from "node:path";
import type { ReadCatalog } from "./build-catalog.ts";
import type { Catalog, Period } from "./catalog.ts";
import { readCatalog } from "./read.ts";
import { listSourceFiles } from "./source-file.ts";
import type { TableSchema } from "./table-schema.ts";

/** The folder with `content/` and `data/`: the setting `MINH_BACH_SITE`, or the folder the command runs in. */
export function siteRoot(): string {
  return resolve(process.env.MINH_BACH_SITE ?? ".");
}

/** The catalog of `siteRoot()`, whatever is wrong in it: commands and the build look at the diagnostics first. */
export function siteCatalog(): Catalog {
  return readSite().catalog;
}

let last: { readonly root: string; readonly stamp: string; readonly read: ReadCatalog } | undefined;

/** Catalog and diagnostics of `siteRoot()`. Read anew only under the development server, when a file has changed. */
export function readSite(): ReadCatalog {
  const root = siteRoot();
  const isFixed = process.env.NODE_ENV !== "development";
  if (last?.root === root && isFixed) return last.read;
  const stamp = isFixed ? "" : JSON.stringify(listSourceFiles(root));
  if (last?.root !== root || last.stamp !== stamp) last = { root, stamp, read: readCatalog(root) };
  return last.read;
}

/** The period with an id. Throws when there is none: pages are made only for periods of the catalog. */
export function findPeriod(catalog: Catalog, id: string): Period {
  const period = catalog.periods.find((candidate) => candidate.id === id);
  if (!period) throw new Error(`No period ${id} in the catalog of ${catalog.root}`);
  return period;
}

/** The schema of a table. Throws when there is none: pages are made only for tables of the catalog. */
export function findSchema(catalog: Catalog, name: string): TableSchema {
  const schema = catalog.schemas.get(name);
  if (!schema) throw new Error(`No table ${name} in the catalog of ${catalog.root}`);
  return schema;
}
