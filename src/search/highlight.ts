/** The part of an address that lets the browser mark the words found on the page where a result leads: a text fragment. */
import type { Excerpt } from "./excerpt.ts";

/** Words beside a mark that tell it from the same words elsewhere on the page. */
const context = 3;

/**
 * `:~:text=…` for the marks of an excerpt, to be put behind the anchor; empty where nothing is marked. A page on which the words
 * stand otherwise is opened at the anchor alone. https://wicg.github.io/scroll-to-text-fragment/
 */
export function textFragment({ parts }: Excerpt): string {
  const directives = parts.flatMap(({ text, isMatch }, index) => {
    if (!isMatch) return [];
    const before = lastWords(parts[index - 1]?.text ?? "");
    const after = firstWords(parts[index + 1]?.text ?? "");
    return [`text=${before && `${encode(before)}-,`}${encode(text)}${after && `,-${encode(after)}`}`];
  });
  return directives.length === 0 ? "" : `:~:${directives.join("&")}`;
}

/** The words right before a mark: none where it stands at the beginning, or behind "…". */
function lastWords(text: string): string {
  return wordsOf(text).slice(-context).join(" ");
}

function firstWords(text: string): string {
  return wordsOf(text).slice(0, context).join(" ");
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "" && word !== "…");
}

/** "-" and "," part the pieces of a directive. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll("-", "%2D");
}
