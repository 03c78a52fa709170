/** For each document of the register, every sentence of every report that cites it. */
import type { Catalog } from "../catalog/catalog.ts";
import { documentsOf } from "../catalog/document-register.ts";
import { createDocumentFinder } from "./cited-document.ts";
import { parseDocument } from "./document.ts";
import { splitSentences } from "./sentence.ts";

export interface CitingSentence {
  readonly periodId: string;
  /** Null before the first heading. */
  readonly sectionId: string | null;
  /** Title of that section, as printed. */
  readonly sectionTitle: string | null;
  /** Anchor of the paragraph in the page of the report. */
  readonly blockId: string;
  /** The whole sentence. */
  readonly sentence: string;
  /** Where the citation stands in it, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** By document id; a document that no report cites is absent. Periods newest first, sentences in their order. Editor's notes cite nothing. */
export function citationIndex(catalog: Catalog): ReadonlyMap<string, readonly CitingSentence[]> {
  const findDocuments = createDocumentFinder(documentsOf(catalog));
  const index = new Map<string, CitingSentence[]>();
  for (const period of catalog.periods) {
    const { document } = parseDocument(period.document, period);
    const titles = new Map(document.sections.map(({ id, title }) => [id, title]));
    for (const block of document.blocks) {
      if (block.kind === "note") continue;
      const sentences = splitSentences(block.text);
      for (const { record, start, end } of findDocuments(block.text, block.citations)) {
        const sentence = sentences.find((candidate) => candidate.start <= start && start < candidate.end);
        if (sentence === undefined) continue;
        const citing = index.get(record.id) ?? [];
        index.set(record.id, citing);
        // A sentence that cites a document twice is listed once.
        if (citing.at(-1)?.blockId === block.id && citing.at(-1)?.sentence === sentence.text) continue;
        citing.push({
          periodId: period.id,
          sectionId: block.sectionId,
          sectionTitle: titles.get(block.sectionId ?? "") ?? null,
          blockId: block.id,
          sentence: sentence.text,
          start: start - sentence.start,
          end: Math.min(end, sentence.end) - sentence.start,
        });
      }
    }
  }
  return index;
}
