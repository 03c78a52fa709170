/** How to cite a report or one of its tables: Vietnamese sentences ready to paste. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { formatDate, formatDateLong } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";
import { writeBibtex } from "./bibtex.ts";
import { citedReport, dateParts } from "./cited-report.ts";
import { writeCslJson } from "./csl-json.ts";

export interface CitationForm {
  /** What the form is called. */
  readonly label: string;
  readonly text: string;
}

const words = ui.cite;

/** A sentence, BibTeX and CSL-JSON. */
export function citePeriod(catalog: Catalog, period: Period): CitationForm[] {
  const report = citedReport(catalog, period);
  const note = factsOf(catalog, period).join(", ");
  return [
    { label: words.sentence, text: sentence([...citeReport(catalog, period), words.onSite(report.address)]) },
    { label: "BibTeX", text: writeBibtex(report, note) },
    { label: "CSL-JSON", text: writeCslJson(report, note) },
  ];
}

/** Issuer, title, then number, date and dates of the data. */
export function citeReport(catalog: Catalog, period: Period): string[] {
  const { issuer, title } = citedReport(catalog, period);
  return [issuer, words.title(title), ...factsOf(catalog, period)];
}

/** Number and date with their blanks said, the days the data are about, and that they are invented if they are. */
function factsOf(catalog: Catalog, period: Period): string[] {
  const { number, numberAsPrinted, date } = citedReport(catalog, period);
  const { period: window, invented } = period.document.frontMatter;
  const isFullDate = dateParts(date).length === 3;
  return [
    number === null ? words.noNumber(numberAsPrinted) : words.number(number),
    isFullDate ? formatDateLong(date) : words.noDay(formatDateLong(date)),
    ui.report.dataWindow(formatDate(window.from), formatDate(window.to)),
    ...(invented ? [words.invented] : []),
  ];
}

/** Parts joined by commas, the first one with a capital; no full stop, which would join the address. */
function sentence(parts: readonly string[]): string {
  const text = parts.join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
