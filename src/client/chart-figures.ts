/** The figures of a chart as a table element, in place of its drawing. */
import type { Chart } from "../charts/chart.ts";
import { tabulateChart } from "../charts/tabulate.ts";

/** Caption, headings and cells as the build makes them beside the drawing. */
export function createFigures(chart: Chart): HTMLElement {
  const { rowHeading, columns, rows } = tabulateChart(chart);
  const hasPercents = rows.some(({ percent }) => percent !== undefined);
  const table = document.createElement("table");
  const caption = table.createCaption();
  caption.textContent = chart.title;
  // The title of the chart is in sight.
  caption.className = "visually-hidden";
  const head = table.createTHead().insertRow();
  const named = columns.map((column) => (chart.unit ? `${column} (${chart.unit})` : column));
  for (const title of [rowHeading, ...named, ...(hasPercents ? ["%"] : [])]) heading(head, "col", title);
  const body = table.createTBody();
  for (const { title, points, percent } of rows) {
    const row = body.insertRow();
    heading(row, "row", title);
    for (const { label } of points) row.insertCell().textContent = label;
    if (hasPercents) row.insertCell().textContent = percent ?? "";
  }
  const region = document.createElement("div");
  region.className = "chart-figures";
  region.role = "region";
  region.ariaLabel = chart.title;
  region.tabIndex = 0;
  region.append(table);
  return region;
}

function heading(row: HTMLTableRowElement, scope: "col" | "row", text: string): void {
  const cell = document.createElement("th");
  cell.scope = scope;
  cell.textContent = text;
  row.append(cell);
}
