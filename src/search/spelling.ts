/** A corrected query as the site writes its words: "giai ngan" → "giải ngân". */
import type { Weighed } from "./evidence.ts";
import type { SearchRecord } from "./record.ts";
import { findTermHits } from "./term-hits.ts";
import { tokenize } from "./token.ts";
import { bestWindow, closeness } from "./window.ts";

/** In the words of the title or text of `record` where they stand together; what is not there stays as it was typed. */
export function spellOut(query: Weighed, { title, text }: SearchRecord): string {
  const [nearest] = [title, text]
    .map((field) => ({ field, window: bestWindow(findTermHits(tokenize(field), query.terms), query.weights) }))
    .sort((a, b) => closeness(b.window) - closeness(a.window));
  const words = new Map<number, string>();
  if (nearest) {
    let position = -1;
    for (const { start, end, startsClause } of tokenize(nearest.field)) {
      position += startsClause ? 2 : 1;
      const hit = nearest.window.hits.find((one) => one.position === position);
      if (hit) words.set(hit.term, nearest.field.slice(start, end));
    }
  }
  return query.terms.map(({ typed }, index) => inLowerCase(words.get(index)) ?? typed).join(" ");
}

/** But for abbreviations. */
function inLowerCase(word: string | undefined): string | undefined {
  return word === word?.toUpperCase() ? word : word?.toLowerCase();
}
