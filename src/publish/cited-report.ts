/** What every way of citing a report, or the figures of a series, says of it, its blanks left blank. */
import { agenciesOf } from "../catalog/agency-register.ts";
import type { Catalog, Period } from "../catalog/catalog.ts";

export interface CitedReport {
  readonly kind: "report" | "dataset";
  /** Unique key for reference managers. */
  readonly key: string;
  /** The issuing agency under its name of that time. */
  readonly issuer: string;
  /** As printed. */
  readonly title: string;
  /** As printed, notation included; null where the number is blank. */
  readonly number: string | null;
  readonly numberAsPrinted: string;
  /** ISO, known to the day, the month or the year. */
  readonly date: string;
  /** Absolute where the publisher has an address, otherwise the path on the site. */
  readonly address: string;
  readonly hasUrl: boolean;
}

export function citedReport(catalog: Catalog, period: Period): CitedReport {
  const { title, record } = period.document.frontMatter;
  const issuer = agenciesOf(catalog).find(({ id }) => id === record.issuer);
  return {
    kind: "report",
    key: `${record.issuer}-${period.id}`,
    issuer: issuer?.name ?? catalog.publisher.name,
    title,
    number: record.number === null ? null : record.numberAsPrinted,
    numberAsPrinted: record.numberAsPrinted,
    date: record.date,
    address: siteAddress(catalog, `/ky-bao-cao/${period.id}/`),
    hasUrl: catalog.publisher.baseUrl !== null,
  };
}

/** A path of the site under the publisher's address; the path alone where there is none. */
export function siteAddress({ publisher }: Catalog, path: `/${string}`): string {
  return publisher.baseUrl === null ? path : publisher.baseUrl.replace(/\/$/, "") + path;
}

/** "2024-08" → [2024, 8]. */
export function dateParts(iso: string): number[] {
  return iso.split("-").map(Number);
}
