/** One indicator over all periods: its figures, how each moved, where they do not connect. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import type { Indicator } from "../catalog/indicator-register.ts";
import { rowText } from "../catalog/row-text.ts";
import type { MeasureKind } from "../catalog/table-schema.ts";
import { isRetracted, measuresWindow, type PlacedCell } from "./comparable.ts";
import { type Movement, movementOf, placeCell } from "./comparable-previous.ts";
import { unitOf } from "./format-cell.ts";
import { breaksOf, type SeriesBreak } from "./series-break.ts";

export interface SeriesPoint {
  readonly figure: PlacedCell;
  readonly movement: Movement;
  /** `figureTime` of the figure. */
  readonly time: string;
  /** The report has been withdrawn or replaced: the figure is listed, but nothing is concluded from it. */
  readonly retracted: boolean;
}

export interface Series {
  readonly indicator: Indicator;
  readonly measure: MeasureKind;
  /** Unit of the newest figure. */
  readonly unit: string | undefined;
  /** The figures count over their periods, not at a date. */
  readonly overWindow: boolean;
  /** Oldest first; periods that do not state the figure are left out. Never empty. */
  readonly points: readonly SeriesPoint[];
  /** Periods that do not state the figure, oldest first. */
  readonly silent: readonly Period[];
  readonly breaks: readonly SeriesBreak[];
}

/** Undefined where no period states the figure. */
export function seriesOf(catalog: Catalog, indicator: Indicator): Series | undefined {
  const { address = "" } = indicator;
  const oldestFirst = catalog.periods.toReversed();
  const figures = oldestFirst.flatMap((period) => placeCell(period, address) ?? []);
  const newest = figures.at(-1);
  const measure = newest?.cell.field.kind;
  if (!newest || !measure) return undefined;
  return {
    indicator,
    measure,
    unit: unitOf(newest.cell.field, newest.row),
    overWindow: measuresWindow(newest.cell.field, newest.table.schema),
    points: figures.map((figure) => ({
      figure,
      movement: movementOf(catalog, figure),
      time: figureTime(figure),
      retracted: isRetracted(figure.period),
    })),
    silent: oldestFirst.filter((period) => !figures.some((figure) => figure.period === period)),
    breaks: breaksOf(catalog, address),
  };
}

/** The newest figure of a report that stands. */
export function latestOf({ points }: Series): SeriesPoint | undefined {
  return points.findLast(({ retracted }) => !retracted);
}

/** What a figure is of: the last day of the period, or the year, month or day that its row names. */
export function figureTime({ period, row }: PlacedCell): string {
  return rowText(row, "nam") ?? rowText(row, "tinh_den") ?? period.document.frontMatter.period.to;
}
