/** Citations by number: the register of documents has them, with the same date and type. */
import type { Catalog } from "../../catalog/catalog.ts";
import { type DocumentRecord, documentsOf } from "../../catalog/document-register.ts";
import type { Diagnostic, DiagnosticCode } from "../../diagnostics/diagnostic.ts";
import { formatDateLong } from "../../text/date.ts";
import { type Citation, documentType } from "../../text/document-number.ts";
import { slugify } from "../../text/slug.ts";
import { resolveCitation } from "../cited-document.ts";
import { registerRow } from "../register-row.ts";
import type { Rule } from "./rule.ts";

export const checkCitations: Rule = ({ catalog, document }) => {
  const register = catalog.registers.get("van_ban");
  // Rows may stand in the part of the file that could not be read.
  if (register === undefined || register.incomplete) return [];
  const records = documentsOf(catalog);
  return document.blocks.flatMap(({ text, citations, locate }) =>
    citations.flatMap((citation): Diagnostic[] => {
      const problem = explainCitation({ citation, text, records, catalog });
      if (problem === undefined) return [];
      return [{ ...problem, place: { file: document.file, span: locate(citation.start, citation.end) } }];
    }),
  );
};

interface CitationContext {
  readonly citation: Citation;
  readonly text: string;
  readonly records: readonly DocumentRecord[];
  readonly catalog: Catalog;
}

type Problem = Pick<Diagnostic, "data"> & { readonly code: DiagnosticCode };

function explainCitation({ citation, text, records, catalog }: CitationContext): Problem | undefined {
  const number = citation.printedNumber;
  if (citation.printedDate !== undefined && citation.date === undefined) {
    return { code: "citation-no-such-day", data: { number, found: citation.printedDate } };
  }
  const resolution = resolveCitation(citation, records);
  switch (resolution.kind) {
    case "unknown": {
      const words = text.slice(citation.start, citation.end);
      return { code: "citation-unknown", data: { citation: words, row: registerRow(citation, catalog) } };
    }
    case "ambiguous": {
      const candidates = resolution.records.map((record) => `${record.id} (${placeOf(record)})`).join(", ");
      return { code: "citation-ambiguous", data: { number, candidates } };
    }
    case "other-date": {
      const { record } = resolution;
      const expected = record.date === undefined ? "" : formatDateLong(record.date);
      const found = citation.printedDate ?? "";
      return { code: "citation-date", data: { number, found, expected, registerPlace: placeOf(record) } };
    }
    case "found": {
      const { record } = resolution;
      const expected = typeLabel(catalog, record.type);
      const found = documentType(citation);
      if (citation.type === undefined || expected === undefined || slugify(found) === slugify(expected))
        return undefined;
      return { code: "citation-type", data: { number, found, expected, registerPlace: placeOf(record) } };
    }
  }
}

function placeOf({ line }: DocumentRecord): string {
  return `data/registers/van_ban.csv:${line}`;
}

/** The label of a type of the register. */
function typeLabel(catalog: Catalog, type: string | undefined): string | undefined {
  const field = catalog.schemas.get("van_ban")?.fields.find(({ name }) => name === "loai");
  return field?.categories?.find(({ value }) => value === type)?.label ?? type;
}
