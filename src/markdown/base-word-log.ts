/** Whether entries of the log, taken back one by one, lead from a paragraph as it is to the paragraph that was published. */
import type { LogEntry } from "../derive/correction-log.ts";
import type { WordDifference } from "./base-words.ts";
import type { Block } from "./document.ts";

/** `entries` are about the difference, the oldest first. */
export function isLoggedFrom(difference: WordDifference, entries: readonly LogEntry[]): boolean {
  const { earlier, later, before, after } = difference;
  const published = earlier?.text ?? (difference.heading ? before : "");
  let words = later?.text ?? (difference.heading ? after : "");
  for (const entry of entries.toReversed()) {
    if (!words.includes(entry.after)) return false;
    words = entry.after === "" ? entry.before : words.replace(entry.after, () => entry.before);
  }
  return plain(words) === plain(published) || plain(followCells(words, earlier, later)) === plain(published);
}

/** Where a whole sentence goes, a space stays behind. */
function plain(words: string): string {
  return words.replaceAll(/\s+/g, " ").trim();
}

/** Figures that the entries do not speak of follow their cells, whose changes are logged apart. */
function followCells(words: string, earlier: Block | undefined, later: Block | undefined): string {
  const printed = ({ text, values }: Block) =>
    new Map(values.map(({ address, start, end }) => [address, text.slice(start, end)]));
  const was = earlier ? printed(earlier) : new Map<string, string>();
  return [...(later ? printed(later) : [])].reduce(
    (text, [address, is]) => text.replace(is, () => was.get(address) ?? is),
    words,
  );
}
