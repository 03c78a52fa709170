/** A chart as it is given away: its address, the figures it draws with their reports, what is told of where they come from. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import type { TableSchema } from "../catalog/table-schema.ts";
import type { Chart } from "../charts/chart.ts";
import type { PlacedCell } from "../derive/comparable.ts";
import { placeCell } from "../derive/comparable-previous.ts";
import type { PeriodPair } from "../derive/comparison.ts";
import type { Series } from "../derive/series.ts";
import type { Strand } from "../derive/series-strand.ts";
import { formatDate, formatDateLong } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";
import { seriesChartKey } from "./chart-address.ts";
import { citeReport } from "./cite.ts";
import { citeSeries } from "./cite-series.ts";
import { citedReport, dateParts, siteAddress } from "./cited-report.ts";

export interface PublishedChart {
  /** Part of the path of its files: "2024-7-thang/bieu-do-dti". It does not change while the chart says the same. */
  readonly id: string;
  readonly chart: Chart;
  /** Where it stands on the site. */
  readonly path: `/${string}`;
  /** Anchor on that page. */
  readonly anchor: string;
  readonly standsIn: "report" | "series" | "comparison";
  /** The figure of a point; undefined where the source states none. */
  readonly figureAt: (series: number, category: number) => PlacedCell | undefined;
  /** The reports it draws from, oldest first. */
  readonly periods: readonly Period[];
  /** Source and date, as sentences. */
  readonly source: readonly string[];
  /** Absolute where the publisher has an address. */
  readonly address: string;
  /** One sentence ready to paste. */
  readonly citation: string;
  readonly invented: boolean;
}

const words = ui.chartActions;

/** A chart of a report. `id` is the one its author gave it: unique in its report. */
export function publishReportChart(
  catalog: Catalog,
  period: Period,
  { id, of, chart }: { readonly id: string; readonly of: string; readonly chart: Chart },
): PublishedChart {
  const path = `/ky-bao-cao/${period.id}/#${id}` as const;
  const table = period.tables.get(of)?.schema.title ?? of;
  const { shortTitle, period: window, invented } = period.document.frontMatter;
  const address = siteAddress(catalog, path);
  return {
    id: `${period.id}/${id}`,
    chart,
    path,
    anchor: id,
    standsIn: "report",
    figureAt: (series, category) => figureOf(period, chart.series[series]?.points[category]?.address),
    periods: [period],
    source: [
      words.source([citedReport(catalog, period).issuer, shortTitle, words.sourceTable(table)].join(", ")),
      words.reportOf(
        [...recordFacts(catalog, period), ui.report.dataWindow(formatDate(window.from), formatDate(window.to))].join(
          ", ",
        ),
      ),
    ],
    address,
    citation: [words.cited(chart.title), ...citeReport(catalog, period), ui.cite.onSite(address)].join(", "),
    invented,
  };
}

/** The chart of one strand of a series. */
export function publishSeriesChart(
  catalog: Catalog,
  series: Series,
  { strand, chart }: { readonly strand: Strand; readonly chart: Chart },
): PublishedChart {
  const { indicator } = series;
  const key = seriesChartKey(series, strand);
  const anchor = key === "" ? "bieu-do" : `bieu-do-${key}`;
  const path = `/chi-so/${indicator.id}/#${anchor}` as const;
  const periods = strand.points.map(({ figure }) => figure.period);
  const windows = periods.map(({ document }) => document.frontMatter.period);
  const [newest, table] = [periods.at(-1), strand.points[0]?.figure.table.schema.title];
  const [from, to] = [
    windows.map((window) => window.from).sort()[0],
    windows
      .map((window) => window.to)
      .sort()
      .at(-1),
  ];
  return {
    id: ["chi-so", indicator.id, ...(key === "" ? [] : [key])].join("/"),
    chart,
    path,
    anchor,
    standsIn: "series",
    figureAt: (_, category) => strand.points[category]?.figure,
    periods,
    source: [
      words.source(
        [catalog.publisher.name, words.sourceTable(table ?? ""), ui.series.periodsCount(String(periods.length))].join(
          ", ",
        ),
      ),
      words.newestReport(
        [
          ...(newest ? [newest.document.frontMatter.shortTitle, ...recordFacts(catalog, newest)] : []),
          ...(from && to ? [ui.report.dataWindow(formatDate(from), formatDate(to))] : []),
        ].join(", "),
      ),
    ],
    address: siteAddress(catalog, path),
    citation: [words.cited(chart.title), citeSeries(catalog, { ...series, points: strand.points })].join(", "),
    invented: periods.some(({ document }) => document.frontMatter.invented),
  };
}

/** The chart of one table of two periods that are compared. */
export function publishComparisonChart(
  catalog: Catalog,
  { earlier, later }: PeriodPair,
  { table, chart }: { readonly table: TableSchema; readonly chart: Chart },
): PublishedChart {
  const anchor = `bieu-do-${table.name.replaceAll("_", "-")}`;
  const path = `/so-sanh/${earlier.id}/${later.id}/#${anchor}` as const;
  const periods = [earlier, later];
  const names = periods.map(({ document }) => document.frontMatter.shortTitle);
  const address = siteAddress(catalog, path);
  const invented = periods.some(({ document }) => document.frontMatter.invented);
  return {
    id: `so-sanh/${earlier.id}/${later.id}/${anchor}`,
    chart,
    path,
    anchor,
    standsIn: "comparison",
    figureAt: (series, category) => {
      const period = periods[series];
      return period && figureOf(period, chart.series[series]?.points[category]?.address);
    },
    periods,
    source: [
      words.source([catalog.publisher.name, words.sourceTable(table.title)].join(", ")),
      ...periods.map((period, index) => words.reportOf([names[index], ...recordFacts(catalog, period)].join(", "))),
    ],
    address,
    citation: [
      words.cited(chart.title),
      ...names,
      ...(invented ? [ui.cite.invented] : []),
      catalog.publisher.name,
      ui.cite.onSite(address),
    ].join(", "),
    invented,
  };
}

function figureOf(period: Period, address: string | undefined): PlacedCell | undefined {
  return address === undefined ? undefined : placeCell(period, address);
}

/** Number and date with their blanks said, and the status where the report is not plainly issued. */
function recordFacts(catalog: Catalog, period: Period): string[] {
  const { number, date } = citedReport(catalog, period);
  const { status } = period.document.frontMatter.record;
  // Its name says what is blank.
  if (status === "unnumbered_copy") return [formatDateLong(date), ui.recordStatuses[status]];
  const isFullDate = dateParts(date).length === 3;
  return [
    number === null ? words.noNumber : words.number(number),
    isFullDate ? formatDateLong(date) : words.noDay(formatDateLong(date)),
    ...(status === "issued" ? [] : [ui.recordStatuses[status]]),
  ];
}
