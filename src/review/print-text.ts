/** What a branch changes, for a terminal. */
import { withoutControls } from "../diagnostics/place-words.ts";
import type { WordStretch } from "../markdown/sentence-difference.ts";
import { ui } from "../text/interface-text.ts";
import type { ReviewedFigure, ReviewPart, ReviewReport } from "./report.ts";

const words = ui.review;

/** Alarms stand first, red where the terminal knows colours. The texts come from a branch that nobody has reviewed. */
export function printReviewText({ alarms, parts }: ReviewReport, { color }: { readonly color: boolean }): string {
  if (alarms.length === 0 && parts.length === 0) return `${words.nothing}\n`;
  const red = (line: string) => (color ? `\u001b[1;31m${line}\u001b[0m` : line);
  const heads = alarms.map((alarm) => red(`!! ${withoutControls(alarm)}`));
  const blocks = parts.map((part) => [part.title, ...linesOf(part).map((line) => `  ${line}`)].map(withoutControls));
  const all = [...(heads.length > 0 ? [heads] : []), ...blocks];
  return `${all.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

function linesOf(part: ReviewPart): string[] {
  switch (part.kind) {
    case "figures":
      return part.items.flatMap(figureLines);
    case "sentences":
      return part.items.flatMap(({ place, words: stretches }) => [place, `  ${markWords(stretches)}`]);
    case "list":
      return [...part.items.map((item) => `- ${item}`), ...(part.remark === undefined ? [] : [part.remark])];
    default:
      return part satisfies never;
  }
}

function figureLines({ place, before, after, change, comparison }: ReviewedFigure): string[] {
  const figure = before === null ? after : `${before} → ${after ?? words.none}`;
  return [place, `  ${[figure, change, comparison].filter((text) => text !== null).join("; ")}`];
}

/** "Có [-26-] {+28+} người", as `git diff --word-diff` prints it. */
function markWords(stretches: readonly WordStretch[]): string {
  return stretches
    .map(({ kind, text }) => (kind === "added" ? `{+${text}+}` : kind === "removed" ? `[-${text}-]` : text))
    .join(" ");
}
