/** Edits of single lines, applied to a text. */
import type { Edit } from "../diagnostics/diagnostic.ts";

/** Of edits that overlap only the first is made. Lines are neither added nor removed. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const byLine = Map.groupBy(edits, ({ span }) => span.line);
  const lines = text.split("\n");
  for (const [line, inLine] of byLine) {
    const found = lines[line - 1];
    if (found !== undefined) lines[line - 1] = editLine(found, inLine);
  }
  return lines.join("\n");
}

function editLine(line: string, edits: readonly Edit[]): string {
  let done = 0;
  let edited = "";
  for (const { span, text } of edits.toSorted((a, b) => a.span.column - b.span.column)) {
    const start = span.column - 1;
    if (start < done) continue;
    edited += line.slice(done, start) + text;
    // An empty cell has a span of one character, which is the delimiter behind it; nothing mends an empty cell.
    done = start + span.length;
  }
  return edited + line.slice(done);
}
