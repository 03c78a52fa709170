/** Which documents of the register a text cites, by number or by name. */
import type { DocumentRecord } from "../catalog/document-register.ts";
import { type Citation, documentKey } from "../text/document-number.ts";
import type { Stretch } from "./satteri.ts";

/** What the register says about a citation by number. */
export type Resolution =
  | { readonly kind: "found"; readonly record: DocumentRecord }
  /** The number is there, but with other dates. */
  | { readonly kind: "other-date"; readonly record: DocumentRecord }
  /** Several documents fit. */
  | { readonly kind: "ambiguous"; readonly records: readonly DocumentRecord[] }
  | { readonly kind: "unknown" };

/** Numbers start again every year: the date decides where several documents have one number. */
export function resolveCitation(citation: Citation, records: readonly DocumentRecord[]): Resolution {
  const number = documentKey({ printedNumber: citation.printedNumber });
  const sameNumber = records.filter(
    (record) => record.number && documentKey({ printedNumber: record.number }) === number,
  );
  const fitting = sameNumber.filter((record) => fitsDate(record, citation.date));
  const [first, ...others] = fitting.length > 0 ? fitting : sameNumber;
  if (first === undefined) return { kind: "unknown" };
  if (fitting.length === 0) return { kind: "other-date", record: first };
  return others.length === 0 ? { kind: "found", record: first } : { kind: "ambiguous", records: fitting };
}

/** The register may know only the year or month, or no date; a later mention gives none. */
function fitsDate({ date }: DocumentRecord, cited: string | undefined): boolean {
  return cited === undefined || date === undefined || cited.startsWith(date);
}

/** A mention of a document; offsets count in the text searched. */
export interface CitedDocument extends Stretch {
  readonly record: DocumentRecord;
}

/** Finds mentions in a text whose citations by number are known: those the register has, and the names it lists. */
export type DocumentFinder = (text: string, citations: readonly Citation[]) => CitedDocument[];

export function createDocumentFinder(records: readonly DocumentRecord[]): DocumentFinder {
  const byName = new Map(records.flatMap((record) => record.names.map((name) => [name.normalize("NFC"), record])));
  // The longest name first, so that a name inside another does not win.
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  const pattern = new RegExp(String.raw`(?<![\p{L}\d])(?:${names.join("|")})(?![\p{L}\d])`, "gu");

  return (text, citations) => {
    const mentions: CitedDocument[] = [];
    for (const citation of citations) {
      const resolution = resolveCitation(citation, records);
      if (resolution.kind !== "found") continue;
      mentions.push({ record: resolution.record, start: citation.start, end: citation.end });
    }
    for (const { 0: name, index: start } of names.length === 0 ? [] : text.matchAll(pattern)) {
      const end = start + name.length;
      const record = byName.get(name);
      const isInCitation = citations.some((citation) => citation.start < end && start < citation.end);
      if (record !== undefined && !isInCitation) mentions.push({ record, start, end });
    }
    return mentions.sort((a, b) => a.start - b.start);
  };
}
