/** The charts of a series, one a strand that has more than one figure. */
import type { Catalog } from "../../catalog/catalog.ts";
import type { Chart } from "../../charts/chart.ts";
import { upperFirst } from "../../charts/sentence.ts";
import { chartStrand } from "../../charts/series-chart.ts";
import type { Series } from "../../derive/series.ts";
import { type Strand, strandsOf } from "../../derive/series-strand.ts";
import { formatDate } from "../../text/date.ts";
import { ui } from "../../text/interface-text.ts";
import { formatNumber } from "../../text/number.ts";
import { shortTitle } from "./series-words.ts";

interface SeriesCharts {
  readonly charts: readonly Chart[];
  /** The strands of the charts, in their order. */
  readonly strands: readonly Strand[];
  /** Titles of the periods whose figure shares a drawing with none. */
  readonly alone: readonly string[];
}

const words = ui.series;

export function seriesCharts(catalog: Catalog, series: Series): SeriesCharts {
  const strands = strandsOf(catalog, series);
  const drawn = strands.filter(({ points }) => points.length > 1);
  const alone = strands.filter(({ points }) => points.length === 1);
  return {
    strands: drawn,
    charts: drawn.map((strand) => chartStrand(series, strand, headOf(series, strand))),
    alone: alone.flatMap(({ points }) => points.map(({ figure }) => shortTitle(figure.period))),
  };
}

/** The chart that stands for the series in a list: of the strand of its newest figure. */
export function listChart(catalog: Catalog, series: Series): Chart | undefined {
  const [newest] = strandsOf(catalog, series);
  return newest && newest.points.length > 1 ? chartStrand(series, newest, headOf(series, newest)) : undefined;
}

function headOf(series: Series, strand: Strand): Pick<Chart, "title" | "subtitle"> {
  const { measure, unit } = series;
  const measured = upperFirst(ui.measureKinds[measure]);
  const [first, last] = [strand.points[0]?.time ?? "", strand.points.at(-1)?.time ?? ""];
  const span = ui.chart.during(formatDate(first), formatDate(last));
  return {
    title: titleOf(series, strand),
    subtitle: `${unit === undefined ? measured : `${measured} (${unit})`}, ${span}`,
  };
}

/** The name of the indicator, with what sets this strand apart from the others. */
function titleOf({ indicator, measure, overWindow }: Series, { points: [first] }: Strand): string {
  if (!first) return indicator.title;
  const { period, row } = first.figure;
  const total = row.cells.get("tong_so")?.value;
  if (measure === "rank" && typeof total === "number") return words.chartRanked(indicator.title, formatNumber(total));
  if (!overWindow) return indicator.title;
  const { kind, to } = period.document.frontMatter.period;
  const kindName = ui.periodKinds[kind];
  return measure === "money"
    ? words.chartOfMonth(indicator.title, kindName, String(Number(to.slice(5, 7))))
    : words.chartOf(indicator.title, kindName);
}
