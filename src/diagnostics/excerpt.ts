/** The lines around a mistake, with the mistake underlined. */
import type { Span } from "./diagnostic.ts";

/** A longer line is shown only around the mistake. In characters. */
const shownLength = 100;

/**
 * The line of the span, the line before it when that says something, and a line of `^`, with their line numbers:
 * `4 | vien_chuc,7.910.443,20`. Empty when the line cannot be read.
 */
export function excerpt(span: Span, readLine: (line: number) => string | undefined): string[] {
  const text = readLine(span.line);
  if (text === undefined) return [];
  const characters = split(text);
  const first = indexAt(characters, span.column - 1);
  const last = Math.max(first, indexAt(characters, span.column + span.length - 2));
  const window = windowAround(first, last, characters.length);
  const previous = span.line > 1 ? show(split(readLine(span.line - 1) ?? ""), window) : "";

  const indent = (window.from > 0 ? 1 : 0) + widthOf(characters.slice(window.from, first));
  const marked = Math.max(1, widthOf(characters.slice(first, Math.min(last + 1, window.to))));
  const gutter = String(span.line).length;
  const numbered = (label: string, line: string) => `${label.padStart(gutter)} | ${line}`.trimEnd();
  return [
    ...(previous.trim() === "" ? [] : [numbered(String(span.line - 1), previous)]),
    numbered(String(span.line), show(characters, window)),
    numbered("", " ".repeat(indent) + "^".repeat(marked)),
  ];
}

/** A character as a reader sees one: a letter with its marks, whether composed or not. */
interface Character {
  readonly shown: string;
  /** UTF-16 units of the line: from `start` to before `end`. */
  readonly start: number;
  readonly end: number;
  /** Columns of a terminal. */
  readonly width: number;
}

const segmenter = new Intl.Segmenter("vi", { granularity: "grapheme" });
const wide =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u;

function split(line: string): Character[] {
  return Array.from(segmenter.segment(line), ({ segment, index }) => {
    const place = { start: index, end: index + segment.length };
    if (segment === "\t") return { ...place, shown: "    ", width: 4 };
    // What a terminal would obey or hide is shown as a sign of its own.
    if (/^[\p{Cc}\p{Cf}]+$/u.test(segment)) return { ...place, shown: "\uFFFD", width: 1 };
    if (/^\p{M}+$/u.test(segment)) return { ...place, shown: segment, width: 0 };
    return { ...place, shown: segment, width: wide.test(segment) ? 2 : 1 };
  });
}

function widthOf(characters: readonly Character[]): number {
  return characters.reduce((sum, { width }) => sum + width, 0);
}

/** Index of the character that covers a UTF-16 offset; the number of characters when the line ends before it. */
function indexAt(characters: readonly Character[], offset: number): number {
  const index = characters.findIndex(({ end }) => end > offset);
  return index === -1 ? characters.length : index;
}

/** The characters shown: from `from` to before `to`, as far as a line reaches. */
interface Window {
  readonly from: number;
  readonly to: number;
}

function windowAround(first: number, last: number, total: number): Window {
  const room = Math.max(0, shownLength - (last - first + 1));
  const from = Math.max(0, Math.min(first - Math.floor(room / 2), total - shownLength));
  return { from, to: from + shownLength };
}

function show(characters: readonly Character[], { from, to }: Window): string {
  const shown = characters.slice(from, to).map((character) => character.shown);
  if (shown.length === 0) return "";
  return `${from > 0 ? "…" : ""}${shown.join("")}${to < characters.length ? "…" : ""}`;
}
