/** The documents of the register. */
import { agenciesOf } from "../catalog/agency-register.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { documentsOf } from "../catalog/document-register.ts";
import { documentLabel } from "../derive/document-label.ts";
import { formatDateLong } from "../text/date.ts";
import type { SearchRecord } from "./record.ts";

export function documentRecords(catalog: Catalog): SearchRecord[] {
  const agencies = new Map(agenciesOf(catalog).map(({ id, name }) => [id, name]));
  return documentsOf(catalog).map((record) => {
    const facts = [
      record.subject,
      // The first name stands in the title of a document without a number.
      ...record.names.slice(record.number === undefined ? 1 : 0),
      agencies.get(record.agencyId ?? ""),
      record.date === undefined ? undefined : formatDateLong(record.date),
    ];
    return {
      path: `/van-ban/${record.id}/`,
      kind: "van_ban" as const,
      title: documentLabel(record),
      text: facts.filter((fact) => fact !== undefined).join(", "),
    };
  });
}
