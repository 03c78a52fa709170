/** The row to add to the register of documents for one that it lacks. */
import type { Catalog } from "../catalog/catalog.ts";
import { type Citation, documentType } from "../text/document-number.ts";
import { documentTypes } from "../text/document-type.ts";
import { slugify } from "../text/slug.ts";

/** A line of CSV in the columns of the register; what the citation does not tell stays empty. */
export function registerRow(citation: Citation, catalog: Catalog): string {
  const fields = catalog.schemas.get("van_ban")?.fields ?? [];
  const type = documentType(citation);
  const types = fields.find(({ name }) => name === "loai")?.categories ?? [];
  const known: Readonly<Record<string, string>> = {
    id: registerId(citation, type),
    so_ky_hieu: citation.printedNumber,
    loai: types.find(({ label }) => slugify(label) === slugify(type))?.value ?? "",
    ngay: citation.date ?? "",
  };
  return fields.map(({ name }) => known[name] ?? "").join(",");
}

/** "140/QĐ-UBND" of 2024 → `qd-140-ubnd-2024`; the official letter "456/STTTT-VP" of 2024 → `cv-456-stttt-2024`. */
function registerId({ number, notation, year }: Citation, type: string): string {
  const abbreviation = documentTypes.find(({ name }) => name === type)?.abbreviation;
  const [first = "", ...rest] = notation.split(/[-/]/);
  const issuer = abbreviation === undefined ? first : rest.join("-");
  return [abbreviation ?? "cv", number, issuer, year ?? ""].map(slugify).filter(Boolean).join("-");
}
