/** The order of diagnostics in every output: as someone reads the files from top to bottom. */
import type { Diagnostic } from "./diagnostic.ts";

/** A new list by file, line, column and code; what concerns a whole file comes first in it. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      (a.place.span?.line ?? 0) - (b.place.span?.line ?? 0) ||
      (a.place.span?.column ?? 0) - (b.place.span?.column ?? 0) ||
      compareText(a.code, b.code),
  );
}

/** By UTF-16 units: the same on every machine, whatever its language. */
function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
