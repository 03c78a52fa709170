/** Every chart of the site that can be taken away: those of reports and those of indicators. */
import type { Catalog, Period } from "../../catalog/catalog.ts";
import { indicatorsOf } from "../../catalog/indicator-register.ts";
import { reportChart } from "../../charts/report-chart.ts";
import { type ChartRequest, chartIdOf } from "../../charts/request.ts";
import { type Series, seriesOf } from "../../derive/series.ts";
import { parseDocument } from "../../markdown/document.ts";
import { type PublishedChart, publishReportChart, publishSeriesChart } from "../../publish/published-chart.ts";
import { seriesCharts } from "../series/series-charts.ts";

const lists = new WeakMap<Catalog, readonly PublishedChart[]>();

/** Reports first, the newest before the others, then indicators, each in the order of its page. Made once for a catalog. */
export function chartList(catalog: Catalog): readonly PublishedChart[] {
  const list = lists.get(catalog) ?? [
    ...catalog.periods.flatMap((period) => chartsOfReport(catalog, period)),
    ...chartsOfIndicators(catalog),
  ];
  lists.set(catalog, list);
  return list;
}

function chartsOfReport(catalog: Catalog, period: Period): PublishedChart[] {
  const { components } = parseDocument(period.document, period).document;
  return components
    .filter(({ name }) => name === "Chart")
    .map(({ attributes }) => {
      const texts = Object.fromEntries([...attributes].map(([name, { value }]) => [name, value]));
      // The check has made sure of what a chart needs.
      return chartOfReport(catalog, period, texts as unknown as ChartRequest);
    });
}

/** The chart that a `<Chart>` of the report shows. */
export function chartOfReport(catalog: Catalog, period: Period, request: ChartRequest): PublishedChart {
  const chart = reportChart(period, request);
  return publishReportChart(catalog, period, { id: chartIdOf(request), of: request.of, chart });
}

function chartsOfIndicators(catalog: Catalog): PublishedChart[] {
  return indicatorsOf(catalog).flatMap((indicator) => {
    const series = seriesOf(catalog, indicator);
    return series ? chartsOfSeries(catalog, series) : [];
  });
}

/** One a strand, in the order of `seriesCharts`. */
export function chartsOfSeries(catalog: Catalog, series: Series): PublishedChart[] {
  const { charts, strands } = seriesCharts(catalog, series);
  return charts.flatMap((chart, index) => {
    const strand = strands[index];
    return strand ? [publishSeriesChart(catalog, series, { strand, chart })] : [];
  });
}
