/** Diagnostics as annotations of a pull request: workflow commands of GitHub Actions. */
import type { Diagnostic } from "./diagnostic.ts";
import { severityOf } from "./severity.ts";
import { type Language, wordDiagnostic } from "./wording.ts";

/** One `::error …` or `::warning …` line for each diagnostic, files relative to the site folder. */
export function printGithub(diagnostics: readonly Diagnostic[], { lang }: { readonly lang: Language }): string {
  return diagnostics.map((diagnostic) => `${annotation(diagnostic, lang)}\n`).join("");
}

function annotation(diagnostic: Diagnostic, lang: Language): string {
  const { file, span } = diagnostic.place;
  const { message, fix } = wordDiagnostic(diagnostic, lang);
  const properties = {
    file,
    ...(span && { line: span.line, col: span.column, endColumn: span.column + span.length }),
    title: diagnostic.code,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${severityOf(diagnostic)} ${list.join(",")}::${escapeData(`${message}\n${fix}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
