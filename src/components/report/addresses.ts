/** Where the things of a report stand on the site. */
import { cellAnchor } from "../../catalog/address.ts";
import { href } from "../href.ts";

export function reportHref(periodId: string, anchor?: string): string {
  return href(`/ky-bao-cao/${periodId}/${anchor === undefined ? "" : `#${anchor}`}`);
}

/** The card of a cell. */
export function cardHref(periodId: string, address: string): string {
  return href(`/ky-bao-cao/${periodId}/so-lieu/#${cellAnchor(address)}`);
}

/** A line of the report as received. */
export function sourceLineHref(periodId: string, line: number): string {
  return href(`/ky-bao-cao/${periodId}/nguon/#d${line}`);
}

/** With a period, what the table says in it. */
export function tableHref(table: string, periodId?: string): string {
  return href(`/du-lieu/${table}/${periodId === undefined ? "" : `#${periodId}`}`);
}

export function documentHref(documentId: string): string {
  return href(`/van-ban/${documentId}/`);
}
