/** Text broken into lines that fit a width. */
import { textWidth } from "./text-width.ts";

/** Lines no wider than `width` pixels, broken between words; a word that is wider stands alone on its line. At least one line. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, size) > width) {
      lines.push(line);
      line = word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

/** As many lines as `wrapText` needs, but about equally long. */
export function wrapBalanced(text: string, width: number, size: number): string[] {
  let best = wrapText(text, width, size);
  for (let narrower = width - size; narrower > 0; narrower -= size) {
    const lines = wrapText(text, narrower, size);
    if (lines.length > best.length) break;
    best = lines;
  }
  return best;
}
