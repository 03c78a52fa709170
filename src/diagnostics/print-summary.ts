/** Diagnostics as Markdown: the summary of a job, or a comment on a pull request. */
import { escapeMarkdown } from "../text/markdown-text.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { excerpt } from "./excerpt.ts";
import { isMendable } from "./mendable.ts";
import { outputWords, withoutControls } from "./place-words.ts";
import { countDiagnostics, type TextOptions } from "./print-text.ts";
import { severityOf } from "./severity.ts";
import { wordDiagnostic } from "./wording.ts";

/** A comment on GitHub holds 65,536 characters; who has more mistakes than these mends them in several rounds. */
const shownDiagnostics = 40;

/** Grouped by file, in the order given. What people wrote is shown letter by letter and never obeyed. */
export function printSummary(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  const words = outputWords[options.lang];
  if (diagnostics.length === 0) return `### ${words.summary}\n\n${words.none}\n`;
  const shown = diagnostics.slice(0, shownDiagnostics);
  const files = Map.groupBy(shown, ({ place }) => place.file);
  const mendable = diagnostics.filter(isMendable).length;
  const blocks = [
    `### ${words.summary}`,
    countDiagnostics(diagnostics, options.lang),
    ...(mendable > 0 ? [words.mendable(mendable)] : []),
    ...[...files].flatMap(([file, found]) => [
      `#### ${escapeMarkdown(file)}`,
      ...found.map((diagnostic) => describe(diagnostic, options)),
    ]),
    ...(diagnostics.length > shown.length ? [words.more(diagnostics.length - shown.length)] : []),
    ...(options.guide === undefined ? [] : [`[${words.guide}](${options.guide})`]),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function describe(diagnostic: Diagnostic, options: TextOptions): string {
  const { code, place } = diagnostic;
  const words = outputWords[options.lang];
  const { message, fix } = wordDiagnostic(diagnostic, options.lang);
  const where = [
    ...(place.spreadsheetCell ? [`${words.cell} ${place.spreadsheetCell}`] : []),
    ...(place.span ? [`${words.line} ${place.span.line}`] : []),
  ].join(", ");
  const head = [where === "" ? "" : `**${where}** · `, `${words[severityOf(diagnostic)]} \`${code}\``].join("");
  const lines = place.span ? excerpt(place.span, (line) => options.readLine(place.file, line)) : [];
  return [
    `- ${head}`,
    ...message.split("\n").map((line) => `  ${escapeMarkdown(line)}  `),
    ...(lines.length > 0 ? ["", ...codeBlock(lines).map((line) => `  ${line}`), ""] : []),
    `  **${words.fix}:** ${fix.split("\n").map(escapeMarkdown).join("<br>")}`,
  ].join("\n");
}

/** Fenced by more backticks than stand in a row anywhere in it. */
function codeBlock(lines: readonly string[]): string[] {
  const shown = lines.map(withoutControls);
  const longest = Math.max(2, ...shown.flatMap((line) => (line.match(/`+/g) ?? []).map(({ length }) => length)));
  const fence = "`".repeat(longest + 1);
  return [`${fence}text`, ...shown, fence];
}
