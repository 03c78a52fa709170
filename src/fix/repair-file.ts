/** One file with what can be mended in it at once; other mistakes may only then be seen. */
import { csvText } from "../catalog/cell-problem.ts";
import { type Delimiter, parseCsv } from "../catalog/csv.ts";
import { decodeFile, garbling } from "../catalog/file-text.ts";
import type { SourceFile } from "../catalog/source-file.ts";
import type { Diagnostic, DiagnosticCode } from "../diagnostics/diagnostic.ts";
import { applyEdits } from "./apply-edits.ts";

/** Codes whose mistake goes when the text as it was read is written back. */
const normalised: ReadonlySet<DiagnosticCode> = new Set([
  "file-utf16",
  "file-bom",
  "file-line-endings",
  "file-decomposed",
]);

const delimiters = { "delimiter-semicolon": ";", "delimiter-tab": "\t" } as const satisfies Record<string, Delimiter>;

/** The new text of a file; undefined where nothing is to be mended. `diagnostics` are those of the file. */
export function repairFile(file: SourceFile, diagnostics: readonly Diagnostic[]): string | undefined {
  const codes = new Set(diagnostics.map(({ code }) => code));
  const { text } = decodeFile(file);
  if (text === null || [...codes].some((code) => garbling.has(code))) return undefined;
  // Places are counted in the normalised text with commas: edits wait until it is there.
  if ([...codes].some((code) => normalised.has(code))) return text;
  for (const [code, delimiter] of Object.entries(delimiters)) {
    if (codes.has(code as DiagnosticCode)) return withCommas(text, delimiter);
  }
  const edits = diagnostics.flatMap(({ fix }) => fix ?? []);
  const edited = applyEdits(text, edits);
  return edited === text ? undefined : edited;
}

/** Undefined where a wrong quote hides which cell is which. */
function withCommas(text: string, delimiter: Delimiter): string | undefined {
  const { rows, quoteError } = parseCsv(text, delimiter);
  if (quoteError) return undefined;
  const lines = rows.map(({ cells }) => cells.map((cell) => csvText(cell.text)).join(","));
  return lines.join("\n") + (text.endsWith("\n") ? "\n" : "");
}
