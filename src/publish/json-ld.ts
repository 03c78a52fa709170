/** The report as schema.org JSON-LD in the page's head: what it is, how final, where its data are. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { rowTitle } from "../catalog/row-text.ts";
import { templateText } from "../derive/template.ts";

/** A `<script type="application/ld+json">` element. Blanks of the report's record are left out, never filled in. */
export function reportJsonLd(catalog: Catalog, period: Period): string {
  const { title, summary, record, period: window, invented } = period.document.frontMatter;
  const issuer = catalog.registers.get("co_quan")?.rows.find(({ id }) => id === record.issuer);
  const data = {
    "@context": "https://schema.org",
    "@type": "Report",
    name: title,
    abstract: templateText(summary, period),
    inLanguage: "vi",
    temporalCoverage: `${window.from}/${window.to}`,
    dateCreated: record.date,
    ...(record.number !== null && { reportNumber: record.numberAsPrinted }),
    // The status stands in the metadata as on the page: an unnumbered, undated, unsigned copy must not pass for an issued report.
    creativeWorkStatus: invented ? "invented" : record.status,
    ...(record.published !== null && { datePublished: record.published }),
    ...(issuer && { author: { "@type": "GovernmentOrganization", name: rowTitle(issuer) } }),
    publisher: { "@type": "GovernmentOrganization", name: catalog.publisher.name },
    hasPart: [...period.tables.values()].map(({ schema }) => ({
      "@type": "Dataset",
      name: schema.title,
      description: schema.description,
      distribution: { "@type": "DataDownload", encodingFormat: "text/csv", contentUrl: `${schema.name}.csv` },
    })),
  };
  // `<` could end the script element.
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  return `<script type="application/ld+json">${json}</script>`;
}
