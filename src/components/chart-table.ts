/** The figures of a chart → what `DataTable` shows. */
import type { Chart, Point } from "../charts/chart.ts";
import { tabulateChart } from "../charts/tabulate.ts";
import { ui } from "../text/interface-text.ts";
import type { DataCell, DataColumn, DataRow } from "./data-table.ts";
import { cardHref } from "./report/addresses.ts";

interface ShownFigures {
  readonly rowHeading: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
}

/** Each figure links to the card of its cell in the period. */
export function chartTable(chart: Chart, periodId: string): ShownFigures {
  const { rowHeading, columns, rows } = tabulateChart(chart);
  const hasPercents = rows.some(({ percent }) => percent !== undefined);
  const number = (title: string): DataColumn => ({ title, content: "number", ...(chart.unit && { unit: chart.unit }) });
  return {
    rowHeading,
    columns: [
      ...columns.map(number),
      ...(hasPercents ? [{ title: ui.chart.computedPercent, content: "number" as const }] : []),
    ],
    rows: rows.map(({ title, points, percent }) => ({
      title,
      cells: [
        ...points.map((point) => showPoint(point, periodId)),
        ...(percent === undefined ? [] : [{ text: percent }]),
      ],
    })),
  };
}

function showPoint({ address, value, label }: Point, periodId: string): DataCell | null {
  return value === null ? null : { text: label, href: cardHref(periodId, address) };
}
