/** A report or a series as a BibTeX entry. */
import { type CitedReport, dateParts } from "./cited-report.ts";

/** Blanks of the report are left out as fields; `note` says them in words. */
export function writeBibtex(report: CitedReport, note: string): string {
  const [year, month] = dateParts(report.date);
  const fields: [name: string, value: string][] = [
    // A second pair of braces keeps the name whole and the title as printed.
    ["author", `{${escapeTex(report.issuer)}}`],
    ["title", `{${escapeTex(report.title)}}`],
    [report.kind === "report" ? "institution" : "publisher", escapeTex(report.issuer)],
    ...(report.number === null ? [] : [["number", escapeTex(report.number)] satisfies [string, string]]),
    ["year", String(year)],
    ...(month === undefined ? [] : [["month", String(month)] satisfies [string, string]]),
    ["note", escapeTex(note)],
    ...(report.hasUrl ? [["url", report.address] satisfies [string, string]] : []),
    ["langid", "vietnamese"],
  ];
  return `@${report.kind === "report" ? "techreport" : "misc"}{${report.key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join("")}}`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}]/g, "").replace(/[#$%&_]/g, String.raw`\$&`);
}
