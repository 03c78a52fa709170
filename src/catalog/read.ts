/** A site folder on disk → its catalog. */
import { resolve } from "node:path";
import { buildCatalog, type ReadCatalog } from "./build-catalog.ts";
import { readSourceFiles } from "./source-file.ts";

/** Reads `content/` and `data/` below `root`. Throws only when the disk fails. */
export function readCatalog(root: string): ReadCatalog {
  const folder = resolve(root);
  return buildCatalog(folder, readSourceFiles(folder));
}
