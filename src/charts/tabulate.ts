/** The figures of a chart as a table: exactly what is drawn, in the order of the drawing. */

import { type Chart, isStacked, type Point } from "./chart.ts";
import { percentLabel } from "./figure-label.ts";

export interface TabulatedRow {
  readonly title: string;
  readonly points: readonly Point[];
  /** Of a `share` chart whose parts are rows: the part in percent. */
  readonly percent?: string;
}

export interface TabulatedChart {
  readonly rowHeading: string;
  readonly columns: readonly string[];
  readonly rows: readonly TabulatedRow[];
}

/** A row for each category; for a single stack, a row for each part. */
export function tabulateChart(chart: Chart): TabulatedChart {
  const { categoryTitle, categories, series } = chart;
  const [only, ...more] = categories;
  if (isStacked(chart) && only && more.length === 0) {
    return {
      rowHeading: categoryTitle,
      columns: [only.label],
      rows: series.map(({ name, points }) => {
        const percent = points[0]?.percent;
        return { title: name, points, ...(percent !== undefined && { percent: percentLabel(percent) }) };
      }),
    };
  }
  return {
    rowHeading: categoryTitle,
    columns: series.map(({ name }) => name),
    rows: categories.map(({ label }, index) => ({
      title: label,
      points: series.flatMap(({ points }) => points[index] ?? []),
    })),
  };
}
