/** Which cells the text of a document shows. */
import type { ReportDocument } from "./document.ts";

/** Addresses of all `<Value>`s, those in editor's notes included: each has its anchor in the page. */
export function mentionedCells({ blocks }: ReportDocument): ReadonlySet<string> {
  return new Set(blocks.flatMap(({ values }) => values.map(({ address }) => address)));
}
