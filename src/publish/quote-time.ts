/** What a quoted figure is of: the day, the span or the year, only as far as the report states it. */
import { rowText } from "../catalog/row-text.ts";
import type { PlacedCell } from "../derive/comparable.ts";
import { formatDate, formatDateLong } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";

const words = ui.quote;

/**
 * "Đến ngày 31/7/2024", "Từ 01/01/2024 đến 31/7/2024", "Năm 2022", "Theo văn bản ngày 17/3/2022", "So với năm 2021".
 * Where neither the row nor the kind of figure settles it, or the editors have a note about the figure, only what the
 * report as a whole is about: "Theo báo cáo có số liệu từ 01/01/2024 đến 31/7/2024".
 */
export function quoteTime(placed: PlacedCell): string {
  const { period, row, cell } = placed;
  const window = period.document.frontMatter.period;
  const [from, to] = [formatDate(window.from), formatDate(window.to)];
  const { kind } = cell.field;

  const ownTime = timeOfRow(placed);
  if (ownTime !== undefined) return ownTime;
  const baseYear = rowText(row, "so_voi_nam");
  if (kind === "flow" && baseYear !== undefined) return words.sinceYear(baseYear);
  if (cell.annotation?.note !== undefined) return words.ofReport(from, to);
  if (kind === "stock") return words.onDay(to);
  return kind === "flow" ? words.between(from, to) : words.ofReport(from, to);
}

/** A date is introduced by the title of its column, which says what happened on it: "Nhận chào giá đến ngày 25/7/2024". */
function timeOfRow({ row }: PlacedCell): string | undefined {
  const date = rowText(row, "nam") ?? rowText(row, "tinh_den");
  if (date === undefined) return undefined;
  if (/^\d{4}$/.test(date)) return words.year(date);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(date);
  return `${row.cells.get("tinh_den")?.field.title ?? ""} ${isDay ? formatDate(date) : formatDateLong(date)}`;
}
