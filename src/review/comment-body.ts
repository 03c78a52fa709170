/** The comment of a pull request: what must be mended, and what it changes. */
import { ui } from "../text/interface-text.ts";
import { codeSpan, escapeMarkdown } from "../text/markdown-text.ts";
import { formatNumber } from "../text/number.ts";
import { printReviewMarkdown } from "./print-markdown.ts";
import type { PullRequestReview } from "./pull-request-review.ts";

/** By which the comment is found again. */
export const commentMarker = "<!-- minh-bach:nhan-xet -->";

/** GitHub takes 65,536 characters. */
const maximumLength = 60_000;

/** Tried in turn until the comment is short enough: items that a part of it shows. */
const itemLimits = [200, 60, 20, 5];

const words = ui.pullRequest;

/** `runUrl` is the page of the run, as GitHub tells it. Every text of the review is escaped. */
export function commentBody(review: PullRequestReview, runUrl: string): string {
  for (const items of itemLimits) {
    const body = compose(review, runUrl, items);
    if (body.length <= maximumLength) return body;
  }
  return `${head(review, runUrl).join("\n\n")}\n\n${words.cut}\n`;
}

function compose(review: PullRequestReview, runUrl: string, items: number): string {
  const parts = [
    ...head(review, runUrl),
    ...problems(review, items),
    `## ${words.changes}`,
    printReviewMarkdown(review.report, { items }),
  ];
  return `${parts.join("\n\n").trimEnd()}\n`;
}

function head({ diagnostics, hasPreview }: PullRequestReview, runUrl: string): string[] {
  const count = (wanted: "error" | "warning") => diagnostics.filter(({ severity }) => severity === wanted).length;
  const [errors, warnings] = [count("error"), count("warning")];
  const tally = errors + warnings === 0 ? words.clean : words.counts(formatNumber(errors), formatNumber(warnings));
  const run = `[${words.run}](${runUrl})`;
  return [
    commentMarker,
    `# ${words.title}`,
    errors > 0 ? `**${tally}** ${words.mustMend}` : `**${tally}**`,
    hasPreview ? `${words.preview} ${run}.` : `${words.noPreview} (${run})`,
  ];
}

function problems({ diagnostics }: PullRequestReview, most: number): string[] {
  if (diagnostics.length === 0) return [];
  const shown = diagnostics.slice(0, most).map(({ file, line, cell, severity, code, message, fix }) => {
    const place = [
      escapeMarkdown(file),
      ...(line === null ? [] : [words.line(String(line))]),
      ...(cell === null ? [] : [words.cell(escapeMarkdown(cell))]),
    ].join(", ");
    const [advice = "", ...rows] = fix.split("\n");
    return [
      `- **${place}** · ${words.severities[severity]} \`${code.replace(/[^a-z0-9-]/g, "")}\``,
      `  ${escapeMarkdown(message)}`,
      `  ${words.fix}: ${escapeMarkdown(advice)}`,
      ...rows.map((row) => `  <br>${codeSpan(row)}`),
    ].join("\n");
  });
  const rest = diagnostics.length - shown.length;
  const cut = rest > 0 ? [`\n\n${words.cut}`] : [];
  return [`## ${words.problems}`, [...shown, ...cut].join("\n")];
}
