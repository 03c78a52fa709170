/** The words of a report by section: what a comparison of sentences reads of a document, and all that travels to a browser. */
import type { Block, ReportDocument, Section } from "./document.ts";

export interface ReportText {
  readonly sections: readonly Pick<Section, "id" | "title" | "level">[];
  readonly blocks: readonly Pick<Block, "id" | "kind" | "sectionId" | "text">[];
}

/** Without the editor's notes. */
export function reportText({ sections, blocks }: ReportDocument): ReportText {
  return {
    sections: sections.map(({ id, title, level }) => ({ id, title, level })),
    blocks: blocks
      .filter(({ kind }) => kind !== "note")
      .map(({ id, kind, sectionId, text }) => ({ id, kind, sectionId, text })),
  };
}
