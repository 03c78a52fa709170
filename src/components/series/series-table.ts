/** A series → what `DataTable` shows: one row a period, the newest first. */
import { cellAnchor } from "../../catalog/address.ts";
import { formatCell } from "../../derive/format-cell.ts";
import type { Series, SeriesPoint } from "../../derive/series.ts";
import { ui } from "../../text/interface-text.ts";
import type { DataCell, DataColumn, DataRow } from "../data-table.ts";
import { cardHref, reportHref } from "../report/addresses.ts";
import { mentionOf } from "./mentions.ts";
import { figureWithUnit, movementText, shortTitle, timeOf } from "./series-words.ts";

interface ShownSeries {
  readonly rowHeading: string;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly DataRow[];
}

const words = ui.series;

/** Each figure links to its card; each sentence to its place in the report. */
export function seriesTable(series: Series): ShownSeries {
  const { unit, measure } = series;
  const { window, value, change, sentence } = words.columns;
  return {
    rowHeading: words.columns.period,
    columns: [
      { title: value, content: "number", ...(unit !== undefined && measure !== "rank" && { unit }) },
      { title: window, content: "text" },
      { title: change, content: "text" },
      { title: sentence, content: "text" },
    ],
    rows: series.points.toReversed().map((point) => ({
      id: point.figure.period.id,
      title: shortTitle(point.figure.period),
      cells: [
        { text: figureText(series, point), href: cardHref(point.figure.period.id, point.figure.cell.address) },
        { text: timeOf(series, point) },
        { text: movementText(point.movement) },
        sentenceCell(point),
      ],
    })),
  };
}

function figureText({ measure }: Series, { figure, retracted }: SeriesPoint): string {
  const { cell, period } = figure;
  const text = measure === "rank" ? figureWithUnit(figure) : formatCell(cell);
  if (retracted) return words.retracted(text, ui.recordStatuses[period.document.frontMatter.record.status]);
  return cell.annotation?.qualifier === "provisional" ? ui.table.provisional(text) : text;
}

/** The table of the period where no sentence states the figure. */
function sentenceCell({ figure: { period, cell, table, row } }: SeriesPoint): DataCell {
  // A rank may stand in the text as it is printed, "hạng III", in a cell of its own.
  const printed = row.cells.get("hang_nguyen_van");
  for (const { address } of printed ? [cell, printed] : [cell]) {
    const section = mentionOf(period, address);
    if (section !== undefined) {
      return { text: words.inSection(section), href: reportHref(period.id, cellAnchor(address)) };
    }
  }
  return { text: words.inTable(table.schema.title), href: cardHref(period.id, cell.address) };
}
