/** A figure in a Vietnamese sentence ready to paste, which claims no more than the report does. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { indicatorsOf } from "../catalog/indicator-register.ts";
import { rowTitle } from "../catalog/row-text.ts";
import { isRetracted, type PlacedCell } from "../derive/comparable.ts";
import { formatDateLong } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";
import { citedReport, dateParts } from "./cited-report.ts";
import { citedTitle } from "./cited-title.ts";
import { quoteFigure } from "./quote-figure.ts";
import { quoteTime } from "./quote-time.ts";

const words = ui.quote;

/** "Đến ngày 31/7/2024, Công chức có mặt: 26 người (Sở …, Báo cáo …, chưa ghi số, tháng 8 năm 2024, chưa ghi ngày)." */
export function quoteValue(catalog: Catalog, placed: PlacedCell): string {
  return `${quoteTime(placed)}, ${subjectOf(catalog, placed)}: ${quoteFigure(placed)} (${reportOf(catalog, placed.period)}).`;
}

/** The editors' name of the figure where they follow it, else table, row and column: a figure alone says nothing. */
function subjectOf(catalog: Catalog, { table, row, cell }: PlacedCell): string {
  const indicator = indicatorsOf(catalog).find(({ address }) => address === cell.address);
  return indicator?.title ?? [table.schema.title, rowTitle(row), cell.field.title].join(" – ");
}

/** Issuer, title, number and date with their blanks said, and whatever forbids relying on the report. */
function reportOf(catalog: Catalog, period: Period): string {
  const { issuer, title, number, date } = citedReport(catalog, period);
  const { record, invented } = period.document.frontMatter;
  return [
    issuer,
    citedTitle(title, catalog.publisher.province),
    number === null ? words.noNumber : ui.cite.number(number),
    formatDateLong(date),
    ...(dateParts(date).length === 3 ? [] : [words.noDay]),
    ...(isRetracted(period) ? [words.report(ui.recordStatuses[record.status])] : []),
    ...(invented ? [ui.cite.invented] : []),
  ].join(", ");
}
