/** What a branch changes, as Markdown for a pull request. */
import type { WordStretch } from "../markdown/sentence-difference.ts";
import { ui } from "../text/interface-text.ts";
import { escapeMarkdown } from "../text/markdown-text.ts";
import { formatNumber } from "../text/number.ts";
import type { FigurePart, ReviewPart, ReviewReport } from "./report.ts";

const words = ui.review;

export interface MarkdownLimits {
  /** Items that a part shows; the others are counted. */
  readonly items: number;
}

/** Every text of the report is escaped. A part with more than a few items is folded. */
export function printReviewMarkdown({ alarms, parts }: ReviewReport, { items }: MarkdownLimits): string {
  if (alarms.length === 0 && parts.length === 0) return `${words.nothing}\n`;
  const caution =
    alarms.length > 0 ? [["> [!CAUTION]", ...alarms.map((alarm) => `> **${escapeMarkdown(alarm)}**\\`)]] : [];
  const blocks = [...caution, ...parts.map((part) => printPart(part, items))];
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`;
}

/** Parts with more items are folded. */
const openItems = 12;

function printPart(part: ReviewPart, most: number): string[] {
  const rest = part.items.length - most;
  const cut = rest > 0 ? ["", escapeMarkdown(words.cut(formatNumber(rest), "npm run diff"))] : [];
  const lines = [...linesOf(part, most), ...cut];
  if (part.items.length <= openItems) return [`### ${escapeMarkdown(part.title)}`, "", ...lines];
  return ["<details>", `<summary><b>${escapeMarkdown(part.title)}</b></summary>`, "", ...lines, "", "</details>"];
}

function linesOf(part: ReviewPart, most: number): string[] {
  switch (part.kind) {
    case "figures":
      return figureTable(part, most);
    case "sentences":
      return part.items
        .slice(0, most)
        .map(({ place, words: stretches }) => `- ${escapeMarkdown(place)}: ${markWords(stretches)}`);
    case "list": {
      const items = part.items.slice(0, most).map((item) => `- ${escapeMarkdown(item)}`);
      return [...items, ...(part.remark === undefined ? [] : ["", escapeMarkdown(part.remark)])];
    }
    default:
      return part satisfies never;
  }
}

function figureTable({ items }: FigurePart, most: number): string[] {
  const columns = [
    { title: words.place, of: "place" },
    { title: words.before, of: "before" },
    { title: words.after, of: "after" },
    { title: words.byHowMuch, of: "change" },
    { title: words.comparable, of: "comparison" },
  ] as const;
  const shown = columns.filter(({ of }) => items.some((item) => item[of] !== null));
  return [
    `| ${shown.map(({ title }) => title).join(" | ")} |`,
    `|${" --- |".repeat(shown.length)}`,
    ...items.slice(0, most).map((item) => `| ${shown.map(({ of }) => escapeMarkdown(item[of] ?? "–")).join(" | ")} |`),
  ];
}

function markWords(stretches: readonly WordStretch[]): string {
  return stretches
    .map(({ kind, text }) => {
      const escaped = escapeMarkdown(text);
      return kind === "added" ? `<ins>${escaped}</ins>` : kind === "removed" ? `<del>${escaped}</del>` : escaped;
    })
    .join(" ");
}
