/** Diagnostics for people at a terminal: place, sentence, the line with the mistake underlined, what to do. */
import type { Diagnostic } from "./diagnostic.ts";
import { excerpt } from "./excerpt.ts";
import { isMendable } from "./mendable.ts";
import { outputWords, printPlace, withoutControls } from "./place-words.ts";
import { countSeverity, type Severity, severityOf } from "./severity.ts";
import { type Language, wordDiagnostic } from "./wording.ts";

export interface TextOptions {
  readonly lang: Language;
  /** The text of a line (from 1) of a file of the site folder, without its end; undefined when there is none. */
  readonly readLine: (file: string, line: number) => string | undefined;
  /** Address of the guide for staff; left out where nobody could open it. */
  readonly guide?: string;
}

/** One paragraph for each diagnostic, in the order given, and a closing line that counts them. */
export function printText(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  const paragraphs = diagnostics.map((diagnostic) => `${paragraph(diagnostic, options)}\n`);
  return `${[...paragraphs, summary(diagnostics, options)].join("\n")}\n`;
}

function paragraph(diagnostic: Diagnostic, { lang, readLine }: TextOptions): string {
  const { place, code } = diagnostic;
  const { message, fix } = wordDiagnostic(diagnostic, lang);
  const lines = place.span ? excerpt(place.span, (line) => readLine(place.file, line)) : [];
  const body = [...message.split("\n"), ...lines, ...`${outputWords[lang].fix}: ${fix}`.split("\n")];
  const head = `${printPlace(place, lang)}  ${outputWords[lang][severityOf(diagnostic)]}  ${code}`;
  return [head, ...body.map((line) => `  ${line}`)].map(withoutControls).join("\n");
}

function summary(diagnostics: readonly Diagnostic[], { lang, guide }: TextOptions): string {
  if (diagnostics.length === 0) return outputWords[lang].none;
  const mendable = diagnostics.filter(isMendable).length;
  return [
    countDiagnostics(diagnostics, lang),
    ...(mendable > 0 ? [outputWords[lang].mendable(mendable)] : []),
    ...(guide === undefined ? [] : [`${outputWords[lang].guide}: ${guide}`]),
  ].join("\n");
}

/** "2 lỗi, 1 cảnh báo." */
export function countDiagnostics(diagnostics: readonly Diagnostic[], lang: Language): string {
  const count = (severity: Severity) => {
    const number = countSeverity(diagnostics, severity);
    return `${number} ${outputWords[lang][severity]}${lang === "en" && number !== 1 ? "s" : ""}`;
  };
  return `${count("error")}, ${count("warning")}.`;
}
