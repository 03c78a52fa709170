/** `npm run import`: reads a file from disk, shows what it says, and writes only when asked. */
import { readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { readSourceFiles } from "../catalog/source-file.ts";
import type { Diagnostic, Result } from "../diagnostics/diagnostic.ts";
import { largestWorkbook } from "./container.ts";
import { type Import, importFile } from "./import-file.ts";
import { sizeData } from "./read-grids.ts";
import { writeFiles } from "./write-files.ts";

export interface BringRequest {
  /** Folder with `content/` and `data/`. */
  readonly root: string;
  readonly file: string;
  readonly period: string;
  readonly write: boolean;
}

/** Nothing is written where anything is refused. */
export async function bringFile({ root, file, period, write }: BringRequest): Promise<Result<Import>> {
  const stats = statSync(file, { throwIfNoEntry: false });
  const refuse = (code: Diagnostic["code"], data: Diagnostic["data"]): Result<Import> => ({
    ok: false,
    diagnostics: [{ code, place: { file }, data }],
  });
  if (!stats?.isFile()) return refuse("import-file-missing", {});
  if (stats.size > largestWorkbook) return refuse("import-file-size", sizeData(stats.size));
  const folder = resolve(root);
  const files = readSourceFiles(folder);
  const imported = await importFile({ root: folder, files, name: basename(file), bytes: readFileSync(file), period });
  if (imported.ok && write) writeFiles(folder, imported.value.files);
  return imported;
}
