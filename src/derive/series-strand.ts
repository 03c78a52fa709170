/** The parts of a series that may share one drawing: figures of one kind of period, or ranks out of one total. */
import type { Catalog } from "../catalog/catalog.ts";
import { rowText } from "../catalog/row-text.ts";
import { compareCells, endAlike, type PlacedCell, unlikePeriods } from "./comparable.ts";
import type { Series, SeriesPoint } from "./series.ts";

export interface Strand {
  /** Oldest first, one for each time. Never empty. */
  readonly points: readonly SeriesPoint[];
  /** Indexes of points that do not compare with the next one: no line leads on from them. */
  readonly gapsAfter: readonly number[];
}

/** Strands by their newest figure, the newest first. Figures of withdrawn reports are in none. */
export function strandsOf(catalog: Catalog, series: Series): Strand[] {
  const groups: SeriesPoint[][] = [];
  for (const point of series.points) {
    if (point.retracted) continue;
    const group = groups.find(([first]) => first && belongTogether(series, first.figure, point.figure));
    if (!group) groups.push([point]);
    // A result reported again, or a figure given twice for one day: the later report is heard.
    else if (group.at(-1)?.time === point.time) group[group.length - 1] = point;
    else group.push(point);
  }
  return groups
    .map((points) => ({ points, gapsAfter: gapsOf(catalog, points) }))
    .sort((a, b) => endOf(b).localeCompare(endOf(a)));
}

function belongTogether({ overWindow, measure }: Series, a: PlacedCell, b: PlacedCell): boolean {
  if (measure === "rank") return rowText(a.row, "tong_so") === rowText(b.row, "tong_so");
  if (!overWindow) return true;
  if (measure === "money" && !endAlike(a.period, b.period)) return false;
  return unlikePeriods(a.period, b.period) === undefined;
}

function gapsOf(catalog: Catalog, points: readonly SeriesPoint[]): number[] {
  return points.slice(1).flatMap(({ figure }, index) => {
    const before = points[index]?.figure;
    return before && compareCells(catalog, before, figure).comparable ? [] : [index];
  });
}

function endOf({ points }: Strand): string {
  return points.at(-1)?.figure.period.document.frontMatter.period.to ?? "";
}
