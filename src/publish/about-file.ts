/** What a reader must know of a file before using it: source, period, status, how to read and to cite it. */
import { agenciesOf } from "../catalog/agency-register.ts";
import type { Catalog, Period, Table } from "../catalog/catalog.ts";
import { documentsOf } from "../catalog/document-register.ts";
import type { TableSchema } from "../catalog/table-schema.ts";
import type { PeriodPair } from "../derive/comparison.ts";
import { documentLabel } from "../derive/document-label.ts";
import { formatCaution, formatNotes } from "../derive/format-caution.ts";
import { isUnfinished, lacksOf } from "../derive/period.ts";
import type { Series } from "../derive/series.ts";
import { cautionsOf } from "../derive/series-caution.ts";
import { tableEditions } from "../derive/table-edition.ts";
import { formatDate } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";
import { citePeriod } from "./cite.ts";
import { citeSeries } from "./cite-series.ts";
import { siteAddress } from "./cited-report.ts";
import type { AboutLine } from "./workbook.ts";

const words = ui.workbook;

/** Of one table in one period. */
export function aboutPeriodTable(catalog: Catalog, period: Period, { schema }: Table): AboutLine[] {
  return [
    ...aboutSchema(schema),
    ...aboutReport(catalog, period),
    ...howToRead,
    ...aboutPublisher(catalog, `/ky-bao-cao/${period.id}/`),
  ];
}

/** Of a table over all periods, or a register. */
export function aboutTable(catalog: Catalog, schema: TableSchema): AboutLine[] {
  const periods = tableEditions(catalog, schema.name).flatMap(({ period }) => period ?? []);
  return [
    ...aboutSchema(schema),
    ...periods.flatMap((period) => aboutReport(catalog, period)),
    ...(periods.length > 0 ? howToRead : []),
    ...aboutPublisher(catalog, `/du-lieu/${schema.name}/`),
  ];
}

/** Of an indicator over all periods: also what may not be concluded from it. */
export function aboutSeries(catalog: Catalog, series: Series): AboutLine[] {
  const { indicator, measure, unit, points } = series;
  const source = documentsOf(catalog).find(({ id }) => id === indicator.targetDocumentId);
  return [
    [words.indicator, indicator.title],
    ...stated(words.definition, indicator.definition),
    [ui.value.measure, ui.measureKinds[measure]],
    ...stated(ui.value.unit, unit),
    ...stated(ui.series.targetSource, source && documentLabel(source)),
    [words.howToCite, citeSeries(catalog, series)],
    ...cautionsOf(catalog, series)
      .flatMap(formatCaution)
      .map((text): AboutLine => [ui.series.cautions, text]),
    ...formatNotes(series).map((text): AboutLine => [ui.series.notes, text]),
    ...points.toReversed().flatMap(({ figure }) => aboutReport(catalog, figure.period)),
    [words.computed, ui.series.changesComputed],
    ...howToRead,
    ...aboutPublisher(catalog, `/chi-so/${indicator.id}/`),
  ];
}

/** Of the difference of two periods, which stands at `path` of the site. */
export function aboutComparison(catalog: Catalog, { earlier, later }: PeriodPair, path: `/${string}`): AboutLine[] {
  return [
    [ui.comparison.earlier, earlier.document.frontMatter.shortTitle],
    ...aboutReport(catalog, earlier),
    [ui.comparison.later, later.document.frontMatter.shortTitle],
    ...aboutReport(catalog, later),
    [words.computed, words.changesComputed],
    ...howToRead,
    ...aboutPublisher(catalog, path),
  ];
}

function aboutSchema({ title, description }: TableSchema): AboutLine[] {
  return [
    [ui.value.table, title],
    [words.definition, description],
  ];
}

/** What the report is, whether it stands, what its copy lacks, that its figures are invented, how to cite it. */
function aboutReport(catalog: Catalog, period: Period): AboutLine[] {
  const { shortTitle, period: window, record, invented } = period.document.frontMatter;
  const issuer = agenciesOf(catalog).find(({ id }) => id === record.issuer);
  const lacks = lacksOf(record).map((lack) =>
    lack === "annex" ? ui.statusBanner.annexMissing : ui.statusBanner.lacks[lack],
  );
  const status = [
    ui.recordStatuses[record.status],
    ...lacks,
    ...(isUnfinished(record) ? [ui.statusBanner.notASubstitute] : []),
  ];
  const [sentence] = citePeriod(catalog, period);
  return [
    [words.period(period.id), `${shortTitle}, ${ui.report.dataWindow(formatDate(window.from), formatDate(window.to))}`],
    ...(invented ? [[ui.publish.invented, ui.site.invented] satisfies AboutLine] : []),
    [ui.report.issuer, issuer?.name ?? record.issuer],
    [ui.report.status, status.join("; ")],
    [words.howToCite, sentence?.text ?? ""],
  ];
}

const howToRead: readonly AboutLine[] = [
  [words.emptyCell, words.emptyCellMeaning],
  [ui.value.qualifier, words.qualifierMeaning],
  [ui.value.source, words.sourceMeaning],
];

function aboutPublisher(catalog: Catalog, path: `/${string}`): AboutLine[] {
  const { name, dataTerms } = catalog.publisher;
  return [
    [words.page, siteAddress(catalog, path)],
    [ui.footer.publisher, name],
    [ui.footer.dataTerms, dataTerms ?? ui.footer.dataTermsUnknown],
  ];
}

function stated(name: string, content: string | undefined): AboutLine[] {
  return content === undefined ? [] : [[name, content]];
}
