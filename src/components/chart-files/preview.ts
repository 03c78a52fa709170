/** The previews of pages: which have one of their own, what it shows, what it is called. */
import type { Catalog, Period } from "../../catalog/catalog.ts";
import type { Indicator } from "../../catalog/indicator-register.ts";
import { describeChart } from "../../charts/describe.ts";
import { headlinesOf } from "../../derive/headline.ts";
import { latestOf, seriesOf } from "../../derive/series.ts";
import { templateText } from "../../derive/template.ts";
import { citedReport } from "../../publish/cited-report.ts";
import { fitsPreview, type PreviewSubject } from "../../publish/og-picture.ts";
import { formatDate } from "../../text/date.ts";
import { ui } from "../../text/interface-text.ts";
import { figureWithUnit, timeAndRemark } from "../series/series-words.ts";
import { chartList, chartsOfSeries } from "./chart-list.ts";

export interface Preview {
  /** Within the site. */
  readonly path: `/${string}`;
  /** What the picture shows, in words. */
  readonly alt: string;
  readonly subject: PreviewSubject;
}

const words = ui.preview;

/** Of every page that has none of its own. */
export function sitePreview(catalog: Catalog): Preview {
  const [newest] = catalog.periods;
  const { name } = catalog.publisher;
  return {
    path: "/xem-truoc/minh-bach.png",
    alt: words.ofSite(ui.site.name, name),
    subject: {
      title: ui.site.name,
      publisher: name,
      figure: { text: words.siteTitle, remark: newest ? newest.document.frontMatter.shortTitle : "" },
      foot: ui.site.name,
      ...(catalog.periods.some(({ document }) => document.frontMatter.invented) && {
        warning: ui.chartActions.inventedSite,
      }),
    },
  };
}

/** A chart that draws one of its headline figures, or another of its charts, or the first headline figure. */
export function periodPreview(catalog: Catalog, period: Period): Preview {
  const { shortTitle, period: window, invented } = period.document.frontMatter;
  const headlines = headlinesOf(period);
  const addresses = new Set(headlines.map(({ figure }) => figure.cell.address));
  const charts = chartList(catalog)
    .filter(({ standsIn, periods }) => standsIn === "report" && periods[0] === period)
    .map(({ chart }) => chart);
  const ofHeadlines = charts.filter(({ series }) =>
    series.some(({ points }) => points.some(({ address }) => addresses.has(address))),
  );
  const ordered = [...ofHeadlines, ...charts.filter((chart) => !ofHeadlines.includes(chart))];
  const [headline] = headlines;
  const first = ordered.find(fitsPreview);
  const figure = headline && {
    text: [headline.figure.text, headline.unit].filter(Boolean).join(" "),
    remark: headline.label,
  };
  return {
    path: `/xem-truoc/ky-bao-cao/${period.id}.png`,
    alt: first
      ? `${shortTitle}. ${words.ofChart(first.title, describeChart(first))}`
      : `${shortTitle}. ${templateText(period.document.frontMatter.summary, period)}`,
    subject: {
      title: shortTitle,
      publisher: citedReport(catalog, period).issuer,
      chart: first,
      ...(figure && { figure }),
      foot: `${ui.site.name} · ${ui.report.dataWindow(formatDate(window.from), formatDate(window.to))}`,
      ...(invented && { warning: ui.chartActions.inventedPeriod }),
    },
  };
}

/** The chart of the newest strand, or the newest figure. Undefined where no report that stands states one. */
export function indicatorPreview(
  catalog: Catalog,
  indicator: Indicator,
  series = seriesOf(catalog, indicator),
): Preview | undefined {
  const latest = series && latestOf(series);
  if (!series || !latest) return undefined;
  const first = chartsOfSeries(catalog, series)[0]?.chart;
  const figure = { text: figureWithUnit(latest.figure), remark: timeAndRemark(series, latest) };
  return {
    path: `/xem-truoc/chi-so/${indicator.id}.png`,
    alt: first
      ? words.ofChart(first.title, describeChart(first))
      : words.ofFigure(indicator.title, figure.text, figure.remark),
    subject: {
      title: indicator.title,
      publisher: catalog.publisher.name,
      chart: first,
      figure,
      foot: first ? `${ui.site.name} · ${figure.text}, ${figure.remark}` : ui.site.name,
      ...(series.points.some((point) => point.figure.period.document.frontMatter.invented) && {
        warning: ui.chartActions.inventedPeriod,
      }),
    },
  };
}
