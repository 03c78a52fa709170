/** A period and its report in the words of the interface. */
import type { Catalog, Period } from "../../catalog/catalog.ts";
import { documentsOf } from "../../catalog/document-register.ts";
import { formatDate } from "../../text/date.ts";
import { ui } from "../../text/interface-text.ts";
import { documentHref } from "./addresses.ts";

/** "số liệu từ 01/01/2024 đến 31/7/2024". */
export function periodDates({ document }: Period): string {
  const { from, to } = document.frontMatter.period;
  return ui.report.dataWindow(formatDate(from), formatDate(to));
}

/** Kind of report, dates of its data, status. */
export function periodFacts(period: Period): string[] {
  const { period: window, record } = period.document.frontMatter;
  return [ui.periodKinds[window.kind], periodDates(period), ui.recordStatuses[record.status]];
}

interface Fact {
  readonly term: string;
  readonly values: readonly { readonly text: string; readonly href?: string }[];
}

/** The report's own record, every blank of it said to be one. */
export function recordFacts(catalog: Catalog, { document }: Period): Fact[] {
  const { title, period, record } = document.frontMatter;
  const words = ui.report;
  const issuer = catalog.registers.get("co_quan")?.rows.find(({ id }) => id === record.issuer);
  const basis = documentsOf(catalog).filter(({ id }) => record.basis.includes(id));
  const hasDay = /^\d{4}-\d{2}-\d{2}$/.test(record.date);
  const { authority, position, name } = record.signer;
  const fact = (term: string, ...texts: string[]): Fact => ({ term, values: texts.map((text) => ({ text })) });
  return [
    fact(words.fullTitle, title),
    fact(
      words.number,
      record.number === null ? `${record.numberAsPrinted} (${words.numberMissing})` : record.numberAsPrinted,
    ),
    fact(words.date, `${record.dateAsPrinted}${hasDay ? "" : ` (${words.dayMissing})`}`),
    fact(words.issuer, issuer?.cells.get("ten")?.text ?? record.issuer),
    fact(words.signer, `${authority} – ${position}: ${name ?? words.signerMissing}`),
    fact(words.recipients, ...record.recipients),
    fact(words.kind, ui.periodKinds[period.kind]),
    fact(words.label, period.label),
    fact(words.rule, period.rule),
    {
      term: words.basis,
      values: basis.map(({ id, type, number, subject }) => ({
        text: `${type ?? ""} ${number ?? subject ?? ""}`.trim(),
        href: documentHref(id),
      })),
    },
    fact(words.annex, ui.annexes[record.annex]),
    fact(words.status, ui.recordStatuses[record.status]),
    fact(words.published, record.published === null ? words.publishedUnknown : formatDate(record.published)),
    ...(record.signedFile
      ? [
          {
            term: words.signedFile,
            values: [
              { text: record.signedFile.url, href: record.signedFile.url },
              { text: `SHA-256 ${record.signedFile.sha256}` },
            ],
          },
        ]
      : []),
  ].filter(({ values }) => values.length > 0);
}
