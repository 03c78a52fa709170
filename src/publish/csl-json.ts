/** A report or a series as CSL-JSON, which Zotero and other reference managers read. */
import { type CitedReport, dateParts } from "./cited-report.ts";

/** An array with one item. Blanks of the report are left out; `note` says them in words. */
export function writeCslJson(report: CitedReport, note: string): string {
  const item = {
    id: report.key,
    type: report.kind,
    author: [{ literal: report.issuer }],
    title: report.title,
    ...(report.number !== null && { number: report.number }),
    publisher: report.issuer,
    issued: { "date-parts": [dateParts(report.date)] },
    note,
    ...(report.hasUrl && { URL: report.address }),
    language: "vi",
  };
  return JSON.stringify([item], null, 2);
}
