/** Texts as sentences quote them. */

const quotedLength = 60;

/** The text on one line, cut behind 60 characters. */
export function shorten(text: string): string {
  const line = text.replace(/\s*\n\s*/g, " ⏎ ");
  return line.length > quotedLength ? `${line.slice(0, quotedLength).trimEnd()}…` : line;
}
