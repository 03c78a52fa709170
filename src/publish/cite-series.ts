/** How to cite a series: a Vietnamese sentence ready to paste, and entries for reference managers. */
import type { Catalog } from "../catalog/catalog.ts";
import type { Series } from "../derive/series.ts";
import { formatDate } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";
import { writeBibtex } from "./bibtex.ts";
import type { CitationForm } from "./cite.ts";
import { type CitedReport, siteAddress } from "./cited-report.ts";
import { writeCslJson } from "./csl-json.ts";

/** "“Công chức có mặt”, số liệu qua các kỳ, 2 kỳ, số liệu từ … đến …, Sở …, Minh Bạch, https://…" */
export function citeSeries(catalog: Catalog, series: Series): string {
  return [
    ui.series.citedTitle(series.indicator.title),
    ...factsOf(series),
    catalog.publisher.name,
    ui.cite.onSite(addressOf(catalog, series)),
  ].join(", ");
}

/** The sentence, BibTeX and CSL-JSON. */
export function citeSeriesForms(catalog: Catalog, series: Series): CitationForm[] {
  const cited = citedSeries(catalog, series);
  const note = factsOf(series).join(", ");
  return [
    { label: ui.series.cite, text: citeSeries(catalog, series) },
    { label: "BibTeX", text: writeBibtex(cited, note) },
    { label: "CSL-JSON", text: writeCslJson(cited, note) },
  ];
}

/** Dated by its newest report. */
function citedSeries(catalog: Catalog, series: Series): CitedReport {
  const { indicator, points } = series;
  const dates = points.map(({ figure }) => figure.period.document.frontMatter.record.date).sort();
  return {
    kind: "dataset",
    key: `${catalog.publisher.agency}-${indicator.id}`,
    issuer: catalog.publisher.name,
    title: ui.series.citedTitle(indicator.title),
    number: null,
    numberAsPrinted: "",
    date: dates.at(-1) ?? "",
    address: addressOf(catalog, series),
    hasUrl: catalog.publisher.baseUrl !== null,
  };
}

/** How many periods, the days the data are about, and that they are invented if they are. */
function factsOf({ points }: Series): string[] {
  const windows = points.map(({ figure }) => figure.period.document.frontMatter);
  const from = windows.map(({ period }) => period.from).reduce((a, b) => (a < b ? a : b));
  const to = windows.map(({ period }) => period.to).reduce((a, b) => (a > b ? a : b));
  return [
    ui.series.periodsCount(String(points.length)),
    ui.report.dataWindow(formatDate(from), formatDate(to)),
    ...(windows.some(({ invented }) => invented) ? [ui.cite.invented] : []),
  ];
}

function addressOf(catalog: Catalog, { indicator }: Series): string {
  return siteAddress(catalog, `/chi-so/${indicator.id}/`);
}
