/** What of a report's words can stand in the report of another period, and what must be written anew. */
import { findBareNumbers } from "../markdown/bare-number.ts";
import { times } from "../markdown/known-names.ts";
import { formatDate, formatDateLong } from "../text/date.ts";
import { findCitations } from "../text/document-number.ts";
import { ui } from "../text/interface-text.ts";

/** How a report names its own days. */
export interface PeriodWords {
  readonly label: string;
  readonly shortTitle: string;
  readonly from: string;
  readonly to: string;
}

/** "năm " where no month or quarter stands before it. */
const bareYear = "(?<!(?:[Tt]háng|[Qq]uý) \\w{1,3} )[Nn]ăm ";

/** The text with the names of the days of one period replaced by those of another; years move as far as the last day does. */
export function moveWords(text: string, from: PeriodWords, to: PeriodWords): string {
  const theirs = namesOf(to);
  const names = new Map(namesOf(from).map((name, index) => [name, theirs[index] ?? name]));
  const years = Number(yearOf(to)) - Number(yearOf(from));
  const pattern = new RegExp(`${anyOf(names.keys())}|(?<=${bareYear})\\d{4}(?!\\d)`, "gu");
  return text.replaceAll(pattern, (found) => names.get(found) ?? String(Number(found) + years));
}

/** Documents, times and numbers that are not the period's own become marks that a person must fill in. */
export function markUnfilled(text: string, own: PeriodWords): string {
  const { document, time, number } = ui.intake.unfilled;
  const ownWords = new RegExp(`${anyOf(namesOf(own))}|${bareYear}${yearOf(own)}(?!\\d)`, "gu");
  const kept: Stretch[] = stretchesOf(text, ownWords);
  const marks: (Stretch & { readonly mark: string })[] = [];
  const add = (mark: string, found: readonly Stretch[]) => {
    for (const { start, end } of found) {
      if ([...kept, ...marks].some((other) => other.start < end && start < other.end)) continue;
      marks.push({ start, end, mark });
    }
  };
  add(document, findCitations(text));
  for (const { pattern } of times) add(time, stretchesOf(text, pattern));
  add(number, findBareNumbers(text, [...kept, ...marks]));
  return marks
    .toSorted((a, b) => b.start - a.start)
    .reduce((marked, { start, end, mark }) => marked.slice(0, start) + mark + marked.slice(end), text);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function namesOf({ label, shortTitle, from, to }: PeriodWords): string[] {
  return [label, shortTitle, formatDateLong(from), formatDateLong(to), formatDate(from), formatDate(to)];
}

function yearOf({ to }: PeriodWords): string {
  return to.slice(0, 4);
}

/** The longest name is tried first: one may begin another. */
function anyOf(names: Iterable<string>): string {
  const known = [...names].filter((name) => name !== "").toSorted((a, b) => b.length - a.length);
  return known.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join("|");
}

function stretchesOf(text: string, pattern: RegExp): Stretch[] {
  return Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({ start: index, end: index + found.length }));
}
