/** What is known of an indicator and its series, in the words of the interface. */
import { areasOf } from "../../catalog/area-register.ts";
import type { Catalog, Period } from "../../catalog/catalog.ts";
import { documentsOf } from "../../catalog/document-register.ts";
import { rowNumber, rowText } from "../../catalog/row-text.ts";
import { lowerFirst } from "../../charts/sentence.ts";
import type { PlacedCell } from "../../derive/comparable.ts";
import type { Movement } from "../../derive/comparable-previous.ts";
import { documentLabel } from "../../derive/document-label.ts";
import { formatCell, unitOf } from "../../derive/format-cell.ts";
import { formatChange } from "../../derive/format-change.ts";
import { figureTime, latestOf, type Series, type SeriesPoint } from "../../derive/series.ts";
import { type TargetDistance, targetDistance } from "../../derive/series-target.ts";
import { formatDate, formatDateLong } from "../../text/date.ts";
import { ui } from "../../text/interface-text.ts";
import { formatNumber } from "../../text/number.ts";
import { areaHref } from "../records/addresses.ts";
import { documentHref, tableHref } from "../report/addresses.ts";

const words = ui.series;

/** "26 người", "97,4%", "hạng 40/63" where the total of the rank is known; a rank that is not printed as a number, as it is printed. */
export function figureWithUnit({ cell, row }: PlacedCell): string {
  if (cell.field.kind !== "rank") return withUnit(formatCell(cell), unitOf(cell.field, row));
  const total = rowNumber(row, "tong_so");
  const rank = formatCell(cell);
  return rowText(row, "hang_nguyen_van") ?? words.rank(total === undefined ? rank : `${rank}/${formatNumber(total)}`);
}

/** The figure with its unit, and that it is provisional where it is. */
export function figureAsStated(placed: PlacedCell): string {
  const figure = figureWithUnit(placed);
  return placed.cell.annotation?.qualifier === "provisional" ? ui.table.provisional(figure) : figure;
}

function withUnit(figure: string, unit: string | undefined): string {
  if (unit === undefined) return figure;
  return unit === "%" ? `${figure}%` : `${figure} ${unit}`;
}

/** What a figure is of: the window it counts over, the day or the year. */
export function timeOf(series: Series, { figure, time }: SeriesPoint): string {
  const { from, to } = figure.period.document.frontMatter.period;
  if (series.overWindow) return words.during(formatDate(from), formatDate(to));
  return time === to ? words.asOf(formatDate(to)) : formatDateLong(time);
}

/** Of a figure that is provisional, or said in words: that it is. */
function remarkOf({ cell: { annotation } }: PlacedCell): string | undefined {
  if (annotation?.qualifier === "provisional") return words.provisionalRemark;
  if (annotation?.qualifier !== "nil_in_words" || annotation.asPrinted === undefined) return undefined;
  return words.printedRemark(annotation.asPrinted);
}

/** What a figure is of, and what else belongs to it. */
export function timeAndRemark(series: Series, point: SeriesPoint): string {
  return [timeOf(series, point), remarkOf(point.figure)].filter((part) => part !== undefined).join("; ");
}

/** "tăng 3 người (11,5%) so với quý I năm 2024", "lên 2 bậc so với năm 2022", or why it is not compared. */
export function movementText({ change, earlier }: Movement): string {
  const text = formatChange(change);
  if (change.kind === "none" || !earlier) return text;
  const time = figureTime(earlier);
  const isOfPeriod = time === earlier.period.document.frontMatter.period.to;
  return words.comparedWith(
    text,
    isOfPeriod ? lowerFirst(shortTitle(earlier.period)) : words.resultOf(formatDateLong(time)),
  );
}

export function shortTitle({ document }: Period): string {
  return document.frontMatter.shortTitle;
}

export interface Fact {
  readonly term: string;
  readonly values: readonly { readonly text: string; readonly href?: string }[];
}

/** What the indicator measures, which way is better, its target. */
export function seriesFacts(catalog: Catalog, series: Series): Fact[] {
  const { indicator, measure, unit, points } = series;
  const area = areasOf(catalog).find(({ id }) => id === indicator.areaId);
  const table = points[0]?.figure.table.schema;
  const isRank = measure === "rank" && indicator.direction === "less";
  const direction = words.directions[isRank ? "lessRank" : indicator.direction];
  const fact = (term: string, text: string | undefined, address?: string): Fact[] =>
    text === undefined ? [] : [{ term, values: [{ text, ...(address !== undefined && { href: address }) }] }];
  return [
    ...fact(words.measure, ui.measureKinds[measure]),
    ...fact(words.unit, unit),
    ...fact(words.direction, `${direction} (${words.directionBy})`),
    ...targetFacts(catalog, series),
    ...fact(words.area, area?.title, area && areaHref(area.id)),
    ...fact(words.table, table?.title, table && tableHref(table.name)),
    ...fact(words.address, indicator.address),
  ];
}

function targetFacts(catalog: Catalog, series: Series): Fact[] {
  const { indicator } = series;
  const latest = latestOf(series);
  const distance = latest && targetDistance(indicator, latest.figure);
  if (!distance) return [{ term: words.target, values: [{ text: words.noTarget }] }];
  const source = documentsOf(catalog).find(({ id }) => id === indicator.targetDocumentId);
  const { target } = distance;
  const how = distanceText(distance, indicator.direction !== "neither");
  return [
    { term: words.target, values: [{ text: words.targetOf(figureWithUnit(target), shortTitle(target.period)) }] },
    ...(source
      ? [{ term: words.targetSource, values: [{ text: documentLabel(source), href: documentHref(source.id) }] }]
      : []),
    ...(how === undefined ? [] : [{ term: words.distance, values: [{ text: `${how} (${words.computed})` }] }]),
  ];
}

export function distanceText({ target, missing, reached }: TargetDistance, hasDirection: boolean): string | undefined {
  if (missing === undefined) return undefined;
  if (missing === 0) return words.distances.exact;
  const unit = unitOf(target.cell.field, target.row);
  const amount = withUnit(formatNumber(Math.abs(missing)), unit === "%" ? ui.change.points : unit);
  if (hasDirection && missing > 0 && reached === false) return words.distances.missing(amount);
  return missing > 0 ? words.distances.below(amount) : words.distances.above(amount);
}
