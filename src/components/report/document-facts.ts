/** A document of the register in the words of the interface. */
import type { Catalog } from "../../catalog/catalog.ts";
import type { DocumentRecord } from "../../catalog/document-register.ts";
import { rowTitle } from "../../catalog/row-text.ts";
import { formatDateLong } from "../../text/date.ts";
import { ui } from "../../text/interface-text.ts";

/** Issuer and date, each said or its lack said. */
export function documentFacts(catalog: Catalog, { agencyId, date }: DocumentRecord): string[] {
  const agency = catalog.registers.get("co_quan")?.rows.find(({ id }) => id === agencyId);
  return [
    agency ? rowTitle(agency) : ui.documents.issuerMissing,
    date === undefined ? ui.documents.dateMissing : formatDateLong(date),
  ];
}

/** Everything the register holds about a document. */
export function documentRecordFacts(catalog: Catalog, record: DocumentRecord) {
  const words = ui.documents;
  const [agency = "", date = ""] = documentFacts(catalog, record);
  const fact = (term: string, text: string) => ({ term, values: [{ text }] });
  return [
    fact(words.number, record.number ?? words.numberMissing),
    fact(words.type, record.type ?? ""),
    fact(words.issuer, agency),
    fact(words.date, date),
    ...(record.note === undefined ? [] : [fact(words.note, record.note)]),
  ];
}
