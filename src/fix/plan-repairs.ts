/** What `npm run check -- --fix` would write: the files of a site with everything mended that has exactly one right reading. */
import { buildCatalog } from "../catalog/build-catalog.ts";
import type { SourceFile } from "../catalog/source-file.ts";
import type { DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { isMendable } from "../diagnostics/mendable.ts";
import { checkCatalog } from "../markdown/check-site.ts";
import { repairFile } from "./repair-file.ts";

export interface Repair {
  readonly path: string;
  readonly before: SourceFile;
  readonly after: string;
  /** What was mended, in the order in which it was. */
  readonly codes: readonly DiagnosticCode[];
}

/** One repair may show the next mistake: an encoding, a delimiter, a number, the sentence that prints it. More never follow. */
const mostPasses = 8;

/** Pure: nothing is written. Planning over what a plan gives plans nothing. */
export function planRepairs(root: string, files: readonly SourceFile[]): Repair[] {
  const repairs = new Map<string, Repair>();
  let current = files;
  for (let pass = 0; pass < mostPasses; pass++) {
    const { diagnostics } = checkCatalog(buildCatalog(root, current));
    const mendable = Map.groupBy(diagnostics.filter(isMendable), ({ place }) => place.file);
    const all = Map.groupBy(diagnostics, ({ place }) => place.file);
    let isDone = true;
    current = current.map((file) => {
      const found = mendable.get(file.path);
      const after = found && repairFile(file, all.get(file.path) ?? []);
      if (found === undefined || after === undefined) return file;
      isDone = false;
      const earlier = repairs.get(file.path);
      const codes = [...new Set([...(earlier?.codes ?? []), ...found.map(({ code }) => code)])];
      repairs.set(file.path, { path: file.path, before: earlier?.before ?? file, after, codes });
      const bytes = new TextEncoder().encode(after);
      return { path: file.path, size: bytes.length, bytes };
    });
    if (isDone) break;
  }
  return [...repairs.values()];
}
