/** A quoted figure in words: qualifier, number and unit; a nil and a rank as the report writes them. */
import { rowLabel, rowNumber } from "../catalog/row-text.ts";
import type { PlacedCell } from "../derive/comparable.ts";
import { formatCell, unitOf } from "../derive/format-cell.ts";
import { ui } from "../text/interface-text.ts";
import { formatNumber } from "../text/number.ts";

const words = ui.quote;

/** "26 người", "hơn 50 lượt tin, bài", "100%", "hạng 40/63", "báo cáo viết “không phát sinh”", "báo cáo không nêu". */
export function quoteFigure({ row, cell }: PlacedCell): string {
  const { field, value, annotation } = cell;
  if (value === null) return ui.cite.notStated;
  if (annotation?.qualifier === "nil_in_words") {
    return annotation.asPrinted ? words.printed(annotation.asPrinted) : ui.qualifiers.nil_in_words;
  }
  const provisional = annotation?.qualifier === "provisional" ? `, ${ui.qualifiers.provisional}` : "";
  if (field.kind === "rank") return rankOf(cell, rowNumber(row, "tong_so")) + provisional;

  const unit = unitOf(field, row) ?? "";
  const figure = `${formatCell(cell)}${unit === "%" ? "" : " "}${unit}`.trim();
  const each = field.kind === "flow" ? rowLabel(row, "moi") : undefined;
  return [figure, each && words.each(each.toLocaleLowerCase("vi"))].filter(Boolean).join(" ") + provisional;
}

/** A rank printed otherwise than in figures may be a class: only its own words are safe. */
function rankOf(cell: PlacedCell["cell"], total: number | undefined): string {
  const printed = cell.annotation?.asPrinted;
  if (printed && !/\d/.test(printed)) return words.printed(printed);
  return total === undefined
    ? words.rankOfUnknown(formatCell(cell))
    : words.rank(formatCell(cell), formatNumber(total));
}
