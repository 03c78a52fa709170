/** Turns offsets in a document's body into places in its file. */
import type { Span } from "../diagnostics/diagnostic.ts";

/** Offsets in UTF-16 units from the start of the body; a stretch over several lines is cut at the end of its first. */
export type Locate = (start: number, end: number) => Span;

/** `bodyLine` is the line of the file, from 1, on which the body starts. */
export function locateInBody(body: string, bodyLine: number): Locate {
  const lineStarts = [0];
  for (let at = body.indexOf("\n"); at !== -1; at = body.indexOf("\n", at + 1)) lineStarts.push(at + 1);

  return (start, end) => {
    const index = lineAt(lineStarts, start);
    const lineStart = lineStarts[index] ?? 0;
    const lineEnd = (lineStarts[index + 1] ?? body.length + 1) - 1;
    return {
      line: bodyLine + index,
      column: start - lineStart + 1,
      length: Math.max(1, Math.min(end, lineEnd) - start),
    };
  };
}

/** Index of the last line that starts at or before an offset. */
function lineAt(lineStarts: readonly number[], offset: number): number {
  let first = 0;
  let last = lineStarts.length - 1;
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) first = middle;
    else last = middle - 1;
  }
  return first;
}
