/** Diagnostics for programs. */
import type { Diagnostic } from "./diagnostic.ts";
import { severityOf } from "./severity.ts";
import { type Language, wordDiagnostic } from "./wording.ts";

/** A JSON array of `{file, line, column, severity, code, message, fix}`; line and column are null for a whole file. */
export function printJson(diagnostics: readonly Diagnostic[], { lang }: { readonly lang: Language }): string {
  const entries = diagnostics.map((diagnostic) => {
    const { file, span } = diagnostic.place;
    const { message, fix } = wordDiagnostic(diagnostic, lang);
    return {
      file,
      line: span?.line ?? null,
      column: span?.column ?? null,
      severity: severityOf(diagnostic),
      code: diagnostic.code,
      message,
      fix,
    };
  });
  return `${JSON.stringify(entries, null, 2)}\n`;
}
