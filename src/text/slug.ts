/** Path segments and anchors from Vietnamese words. */
import { fold } from "./fold.ts";

/** "Cải cách thể chế" → "cai-cach-the-che": `a-z`, `0-9` and single hyphens; empty when nothing of the text remains. */
export function slugify(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
