/** For each document of the register, every sentence of every report that cites it. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { type DocumentRecord, documentsOf } from "../catalog/document-register.ts";
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

export type CitationIndex = ReadonlyMap<string, readonly CitingSentence[]>;

/** By document id; a document that no report cites is absent. Periods newest first, sentences in their order. Editor's notes cite nothing. */
export function citationIndex(catalog: Catalog): CitationIndex {
  const known = built.get(catalog);
  if (known !== undefined) return known;
  const index = buildIndex(catalog);
  built.set(catalog, index);
  return index;
}

/** A catalog does not change, and the page of every document asks for the index. */
const built = new WeakMap<Catalog, CitationIndex>();

function buildIndex(catalog: Catalog): CitationIndex {
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
        const last = citing.at(-1);
        if (last?.periodId === period.id && last.blockId === block.id && last.sentence === sentence.text) continue;
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

export interface CitedCount {
  readonly record: DocumentRecord;
  /** Sentences of the period's report that cite it. */
  readonly count: number;
}

/** The documents that the report of a period cites, in the order of the register. */
export function citedDocuments(catalog: Catalog, period: Period): CitedCount[] {
  const index = citationIndex({ ...catalog, periods: [period] });
  return documentsOf(catalog).flatMap((record) => {
    const count = index.get(record.id)?.length ?? 0;
    return count === 0 ? [] : [{ record, count }];
  });
}
