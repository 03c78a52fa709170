/** Turns offsets in a document's body into places in its file. */
import type { Span } from "../diagnostics/diagnostic.ts";

/** Offsets in UTF-16 units from the start of the body; a stretch over several lines is cut at the end of its first. */
export type Locate = (start: number, end: number) => Span;

/** `bodyLine` is the line of the file, from 1, on which the body starts. */
export function locateInBody(body: string, bodyLine: number): Locate {
  const lineStarts = [0];
  for (let at = body.indexOf("\n"); at !== -1; at = body.indexOf("\n", at + 1)) lineStarts.push(at + 1);

  return (start, end) => {
    const index = lineStarts.findLastIndex((lineStart) => lineStart <= start);
    const lineStart = lineStarts[index] ?? 0;
    const lineEnd = (lineStarts[index + 1] ?? body.length + 1) - 1;
    return {
      line: bodyLine + index,
      column: start - lineStart + 1,
      length: Math.max(1, Math.min(end, lineEnd) - start),
    };
  };
}
