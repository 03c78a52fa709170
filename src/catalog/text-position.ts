/** Offsets in a text → lines and columns. */
import type { Span } from "../diagnostics/diagnostic.ts";

/** The span of `length` characters from `offset`, cut at the end of its line; at least one character long. */
export function lineSpan(text: string, offset: number, length: number): Span {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  const lineEnd = text.indexOf("\n", offset);
  const available = (lineEnd === -1 ? text.length : lineEnd) - offset;
  return {
    line: before.split("\n").length,
    column: offset - lineStart + 1,
    length: Math.max(1, Math.min(length, available)),
  };
}
