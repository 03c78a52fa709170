/** The report's source text, read for tests without any code of the site. */
import { readFileSync } from "node:fs";

export interface SourceLine {
  /** Counted from 1. */
  readonly line: number;
  /** Without list marks and emphasis, white space folded. */
  readonly text: string;
}

/** Folds what typesetting may change: white space, list marks at the start of a line, emphasis and autolink brackets. */
export function plain(text: string): string {
  return text.normalize("NFC").replace(/[*<>]/g, "").replace(/\s+/g, " ").trim();
}

/** The non-empty lines of the source of one period. */
export function sourceLines(period: string): SourceLine[] {
  return readFileSync(`content/sources/${period}.txt`, "utf8")
    .split("\n")
    .map((text, index) => ({ line: index + 1, text: plain(text.replace(/^(?:[-+] )+/, "")) }))
    .filter(({ text }) => text !== "");
}
