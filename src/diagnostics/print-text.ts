/** Diagnostics for people at a terminal: place, sentence, the line with the mistake underlined, what to do. */
import type { Diagnostic, Place } from "./diagnostic.ts";
import { excerpt } from "./excerpt.ts";
import { countSeverity, type Severity, severityOf } from "./severity.ts";
import { type Language, wordDiagnostic } from "./wording.ts";

export interface TextOptions {
  readonly lang: Language;
  /** The text of a line (from 1) of a file of the site folder, without its end; undefined when there is none. */
  readonly readLine: (file: string, line: number) => string | undefined;
}

const words = {
  vi: { error: "lỗi", warning: "cảnh báo", cell: "ô", fix: "cách sửa", none: "Không có lỗi, không có cảnh báo." },
  en: { error: "error", warning: "warning", cell: "cell", fix: "fix", none: "No errors, no warnings." },
} as const;

/** One paragraph for each diagnostic, in the order given, and a closing line that counts them. */
export function printText(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  const paragraphs = diagnostics.map((diagnostic) => `${paragraph(diagnostic, options)}\n`);
  return `${[...paragraphs, summary(diagnostics, options.lang)].join("\n")}\n`;
}

function paragraph(diagnostic: Diagnostic, { lang, readLine }: TextOptions): string {
  const { place, code } = diagnostic;
  const { message, fix } = wordDiagnostic(diagnostic, lang);
  const lines = place.span ? excerpt(place.span, (line) => readLine(place.file, line)) : [];
  const body = [...message.split("\n"), ...lines, ...`${words[lang].fix}: ${fix}`.split("\n")];
  const head = `${printPlace(place, lang)}  ${words[lang][severityOf(diagnostic)]}  ${code}`;
  return [head, ...body.map((line) => `  ${line}`)].map(withoutControls).join("\n");
}

function printPlace({ file, span, spreadsheetCell }: Place, lang: Language): string {
  const position = span ? `${file}:${span.line}:${span.column}` : file;
  return spreadsheetCell ? `${position} (${words[lang].cell} ${spreadsheetCell})` : position;
}

/** Quoted text may hold characters that a terminal would obey: controls and changes of direction. */
function withoutControls(line: string): string {
  return line.replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "\uFFFD");
}

function summary(diagnostics: readonly Diagnostic[], lang: Language): string {
  if (diagnostics.length === 0) return words[lang].none;
  const count = (severity: Severity) => {
    const number = countSeverity(diagnostics, severity);
    return `${number} ${words[lang][severity]}${lang === "en" && number !== 1 ? "s" : ""}`;
  };
  return `${count("error")}, ${count("warning")}.`;
}
