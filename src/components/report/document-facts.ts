/** A document of the register in the words of the interface. */
import type { Catalog } from "../../catalog/catalog.ts";
import type { DocumentRecord } from "../../catalog/document-register.ts";
import { rowTitle } from "../../catalog/row-text.ts";
import { spellingsOf } from "../../derive/citation-spelling.ts";
import { subjectsOf } from "../../derive/document-subject.ts";
import type { CitingSentence } from "../../markdown/citation-index.ts";
import { formatDateLong } from "../../text/date.ts";
import { ui } from "../../text/interface-text.ts";
import { formatNumber } from "../../text/number.ts";

/** Issuer and date, each said or its lack said. */
export function documentFacts(catalog: Catalog, { agencyId, date }: DocumentRecord): string[] {
  const agency = catalog.registers.get("co_quan")?.rows.find(({ id }) => id === agencyId);
  return [
    agency ? rowTitle(agency) : ui.documents.issuerMissing,
    date === undefined ? ui.documents.dateMissing : formatDateLong(date),
  ];
}

/** What a document is about in one line; that it is said to be about several things, where reports say so. */
export function documentSubject(record: DocumentRecord): string {
  const subjects = subjectsOf(record);
  const [first, ...more] = subjects;
  if (first === undefined) return ui.documents.subjectMissing;
  return more.length === 0 ? first : `${ui.documents.subjects(formatNumber(subjects.length))}: ${subjects.join("; ")}`;
}

/** Everything the register holds about a document, and how the sentences that cite it write it where they differ. */
export function documentRecordFacts(catalog: Catalog, record: DocumentRecord, sentences: readonly CitingSentence[]) {
  const words = ui.documents;
  const spellings = spellingsOf(sentences.map(({ sentence, start, end }) => sentence.slice(start, end)));
  const [agency = "", date = ""] = documentFacts(catalog, record);
  const fact = (term: string, text: string) => ({ term, values: [{ text }] });
  return [
    fact(words.number, record.number ?? words.numberMissing),
    fact(words.type, record.type ?? ""),
    fact(words.issuer, agency),
    fact(words.date, date),
    ...(spellings.length < 2
      ? []
      : [
          {
            term: words.spellings,
            values: spellings.map(({ text, count }) => ({ text: words.spelling(text, formatNumber(count)) })),
          },
        ]),
    ...(record.note === undefined ? [] : [fact(words.note, record.note)]),
  ];
}
