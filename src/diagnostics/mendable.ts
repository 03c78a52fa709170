/** Which mistakes `npm run check -- --fix` mends: those with exactly one right reading. */
import type { Diagnostic, DiagnosticCode } from "./diagnostic.ts";

/** Mended by writing the file anew; all others by the edit that their diagnostic offers. */
const wholeFile: ReadonlySet<DiagnosticCode> = new Set([
  "file-utf16",
  "file-bom",
  "file-line-endings",
  "file-decomposed",
  "delimiter-semicolon",
  "delimiter-tab",
]);

export function isMendable({ code, fix }: Diagnostic): boolean {
  return fix !== undefined || wholeFile.has(code);
}
