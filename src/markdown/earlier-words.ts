/** The body of a report before a correction: words of an entry of the log put back, figures printed as they were. */

import type { Period } from "../catalog/catalog.ts";
import type { LogEntry } from "../derive/correction-log.ts";
import { readCorrectionText } from "../derive/correction-text.ts";
import { formatNumber } from "../text/number.ts";
import { type Block, parseDocument, type ReportDocument, type Section, type ValueUse } from "./document.ts";

/**
 * The body in which `before` stands where `after` stood; undefined where the words are not found. They are looked for in
 * the paragraph that the entry names, then in the others of the report, where later ones have moved it.
 */
export function withWords(period: Period, entry: Pick<LogEntry, "place" | "before" | "after">): string | undefined {
  const { body } = period.document;
  const { document } = parseDocument(period.document, period);
  const heading = document.sections.find(({ id, title }) => id === entry.place && title === entry.after);
  if (heading) return replaceHeading(body, heading, entry.before);
  if (entry.after === "") return restoreParagraph(body, document, entry);
  const own = document.blocks.filter(({ kind, text }) => kind !== "note" && text.includes(entry.after));
  const block = own.find(({ id }) => id === entry.place) ?? own[0];
  return block && replaceWords(body, block, entry);
}

function replaceWords(body: string, block: Block, { before, after }: Pick<LogEntry, "before" | "after">): string {
  const at = block.text.indexOf(after);
  const offsets = block.offsets();
  const from = offsets[at] ?? block.extent.start;
  const to = (offsets[at + after.length - 1] ?? block.extent.end - 1) + 1;
  if (body.slice(from, to) === after) return splice(body, from, to, escapeWords(before));
  // Tags, marks or line ends stand among the words: the paragraph becomes plain words as a whole.
  const words = block.text.slice(0, at) + before + block.text.slice(at + after.length);
  return splice(body, block.extent.start, block.extent.end, escapeWords(words.trim()));
}

function replaceHeading(body: string, { extent, level }: Section, title: string): string {
  return splice(body, extent.start, extent.end, `${"#".repeat(level)} ${escapeWords(title)}`);
}

/** A paragraph that is gone comes back where its anchor says: the third of its section is `….p3`. */
function restoreParagraph(
  body: string,
  { blocks, sections }: ReportDocument,
  { place, before }: Pick<LogEntry, "place" | "before">,
): string | undefined {
  const [, sectionId = "", number = "1"] = /^(.*)\.p(\d+)$/.exec(place) ?? [];
  const section = sections.find(({ id }) => id === sectionId);
  const inSection = blocks.filter(({ kind, sectionId: of }) => kind !== "note" && of === (section?.id ?? null));
  const previous = Number(number) > 1 ? (inSection[Number(number) - 2] ?? inSection.at(-1)) : undefined;
  const at = (previous ?? section)?.extent.end;
  return at === undefined ? undefined : splice(body, at, at, `\n\n${escapeWords(before)}\n\n`);
}

/** The body in which every print of a cell's figure follows the cell from `later` to `earlier`, as the CSV has them. */
export function withPrintedFigure(
  period: Period,
  address: string,
  [earlier, later]: readonly [string, string],
): string {
  const { document } = parseDocument(period.document, period);
  const prints = document.blocks.flatMap((block) =>
    block.values.filter((value) => value.address === address).map((value) => ({ block, value })),
  );
  return prints
    .toReversed()
    .reduce((body, { block, value }) => replacePrint(body, block, value, [earlier, later]), period.document.body);
}

function replacePrint(
  body: string,
  block: Block,
  value: ValueUse,
  [earlier, later]: readonly [string, string],
): string {
  const { printed, start, end } = value;
  const offsets = block.offsets();
  const [from, last] = [offsets[start], offsets[end - 1]];
  if (printed === null || from === undefined || last === undefined) return body;
  const [was, is] = [printForm(earlier), printForm(later)];
  // "07" and "9.280 triệu đồng" keep what stands around the figure.
  const words = printed.includes(is) ? printed.replace(is, was) : was;
  return splice(body, from, last + 1, escapeWords(words));
}

/** "hơn 1556.3" → "hơn 1.556,3"; a text that is no figure stays. */
function printForm(written: string): string {
  const { text } = readCorrectionText(written);
  if (!/^-?\d+(\.\d+)?$/.test(text)) return written;
  return written.slice(0, written.length - text.length) + formatNumber(Number(text));
}

function splice(text: string, from: number, to: number, replacement: string): string {
  return text.slice(0, from) + replacement + text.slice(to);
}

/** Words of the register are shown as they stand, whatever Markdown would make of them. */
function escapeWords(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2");
}
