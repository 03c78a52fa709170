/** Indicators of one unit and magnitude over the same times → small multiples on one pair of axes. */
import type { Series } from "../derive/series.ts";
import type { Strand } from "../derive/series-strand.ts";
import { formatDate } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";
import { formatNumber } from "../text/number.ts";
import type { Chart } from "./chart.ts";
import { chartStrand } from "./series-chart.ts";

/** A series with the strand of its newest figure. */
export interface Course {
  readonly series: Series;
  readonly strand: Strand;
}

/** Next to one so much larger, a line would look level whatever it does. */
const farthest = 5;
const mostPanels = 12;

const words = ui.chart.panels;

/** One chart for each unit, run of times and magnitude that at least two indicators share. Ranks are no amounts; a single figure is no course. */
export function chartPanels(courses: readonly Course[]): Chart[] {
  const drawn = courses.filter(({ series, strand }) => series.measure !== "rank" && strand.points.length > 1);
  const keyOf = ({ series: { unit, measure }, strand: { points } }: Course) =>
    JSON.stringify([unit, measure, points.map(({ time }) => time)]);
  return [...Map.groupBy(drawn, keyOf).values()].flatMap((group) => {
    const charts = group.map(
      ({ series, strand }): Panel => ({
        chart: chartStrand(series, strand, { title: "", subtitle: "" }),
        time: [strand.points[0]?.time ?? "", strand.points.at(-1)?.time ?? ""],
      }),
    );
    return byMagnitude(charts).flatMap((alike) => {
      const [first, second] = alike;
      return first && second ? [joined(alike.slice(0, mostPanels), first)] : [];
    });
  });
}

/** Together what is drawn well on one axis, in the order given; the largest first. */
function byMagnitude(panels: readonly Panel[]): Panel[][] {
  if (panels.length === 0) return [];
  const most = Math.max(...panels.map(({ chart }) => chart.axis.max));
  const isAlike = ({ chart }: Panel) => chart.axis.max * farthest >= most;
  return [panels.filter(isAlike), ...byMagnitude(panels.filter((panel) => !isAlike(panel)))];
}

interface Panel {
  readonly chart: Chart;
  /** Of the first and of the last figure. */
  readonly time: readonly [string, string];
}

function joined(panels: readonly Panel[], { chart, time: [from, to] }: Panel): Chart {
  const { unit, measure, categoryTitle, categories } = chart;
  const ends = panels.map((panel) => panel.chart.axis);
  return {
    kind: "multiples",
    title: words.title(formatNumber(panels.length), unit),
    subtitle: words.subtitle(formatDate(from), formatDate(to)),
    unit,
    measure,
    categoryTitle,
    categories,
    series: panels.flatMap((panel) => panel.chart.series),
    axis: { min: Math.min(...ends.map(({ min }) => min)), max: Math.max(...ends.map(({ max }) => max)) },
  };
}
