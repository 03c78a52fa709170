/** What may not be concluded from a series, by rule. Facts; the words come with the page. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { isExact, unlikePeriods } from "./comparable.ts";
import { lastCorrectionOf } from "./correction.ts";
import { isUnfinished } from "./period.ts";
import type { Series, SeriesPoint } from "./series.ts";
import type { SeriesBreak } from "./series-break.ts";
import { lastDayOf } from "./task.ts";

export type SeriesCaution =
  /** Only one report states the figure. */
  | { readonly kind: "one_period"; readonly period: Period }
  /** Breaks between the first and the last figure. */
  | { readonly kind: "breaks"; readonly breaks: readonly SeriesBreak[] }
  /** Figures that are bounds or estimates. */
  | { readonly kind: "bounds"; readonly periods: readonly Period[] }
  /** Some windows share days: the figures may not be added up. */
  | { readonly kind: "overlap" }
  /** The period does not begin and end with a month: the figures are not those of calendar quarters and years. */
  | { readonly kind: "off_calendar"; readonly period: Period }
  /** Money counts from the start of the year: reports that end in different months do not compare. */
  | { readonly kind: "season" }
  /** Figures that were changed after they had been published. */
  | { readonly kind: "corrected"; readonly periods: readonly Period[] }
  /** Reports of several kinds or lengths. */
  | { readonly kind: "unlike_periods" }
  /** Ranks out of several totals, or of a total that is not stated. */
  | { readonly kind: "rank_totals" }
  /** Ranks say nothing of how far apart the ranked are. */
  | { readonly kind: "rank" }
  | { readonly kind: "repeated_result" }
  | { readonly kind: "agencies" }
  | { readonly kind: "provisional"; readonly periods: readonly Period[] }
  /** Reports that say in words that there was none: not always the same as nought. `words` as printed. */
  | { readonly kind: "nil_in_words"; readonly period: Period; readonly words: string }
  /** Drafts and copies without a number. */
  | { readonly kind: "unfinished"; readonly periods: readonly Period[] }
  | { readonly kind: "retracted"; readonly periods: readonly Period[] }
  /** Reports that do not state the figure: not stated is not nought. */
  | { readonly kind: "silent"; readonly periods: readonly Period[] };

/** In the order in which readers should meet them. */
export function cautionsOf(catalog: Catalog, series: Series): SeriesCaution[] {
  const { points, silent, overWindow, measure } = series;
  const [first, ...more] = points;
  const last = points.at(-1);
  if (!first || !last) return [];
  const { from, to } = first.figure.period.document.frontMatter.period;
  const start = overWindow ? from : to;
  const end = last.figure.period.document.frontMatter.period.to;
  const breaks = series.breaks.filter(({ day }) => start < day && day <= end);
  const reasons = points.map(({ movement: { change } }) => (change.kind === "none" ? change.comparability.reason : ""));
  const inexact = periodsWhere(points, ({ figure }) => !isExact(figure.cell));
  const provisional = periodsWhere(points, ({ figure }) => figure.cell.annotation?.qualifier === "provisional");
  const retracted = periodsWhere(points, (point) => point.retracted);
  const unfinished = periodsWhere(points, ({ figure }) => isUnfinished(figure.period.document.frontMatter.record));
  const corrected = periodsWhere(
    points,
    ({ figure }) => lastCorrectionOf(catalog, figure.period.id, figure.cell.address) !== undefined,
  );
  // A result of a year has a time of its own.
  const offCalendar = points.findLast(
    ({ figure, time }) => time === endOf(figure.period) && isOffCalendar(figure.period),
  )?.figure.period;
  const cautions: readonly (SeriesCaution | false)[] = [
    more.length === 0 && { kind: "one_period", period: first.figure.period },
    breaks.length > 0 && { kind: "breaks", breaks },
    hasPair(points, haveOtherIssuers) && { kind: "agencies" },
    inexact.length > 0 && { kind: "bounds", periods: inexact },
    provisional.length > 0 && { kind: "provisional", periods: provisional },
    corrected.length > 0 && { kind: "corrected", periods: corrected },
    offCalendar !== undefined && { kind: "off_calendar", period: offCalendar },
    overWindow && hasOverlap(points) && { kind: "overlap" },
    overWindow && hasPair(points, (a, b) => unlikePeriods(a, b) !== undefined) && { kind: "unlike_periods" },
    reasons.includes("season") && { kind: "season" },
    measure === "rank" && { kind: "rank" },
    measure === "rank" && reasons.includes("rank_total") && { kind: "rank_totals" },
    reasons.includes("same_result") && { kind: "repeated_result" },
    ...points.flatMap(({ figure: { period, cell } }) => {
      const words = cell.annotation?.qualifier === "nil_in_words" ? cell.annotation.asPrinted : undefined;
      return words === undefined ? [] : [{ kind: "nil_in_words" as const, period, words }];
    }),
    unfinished.length > 0 && { kind: "unfinished", periods: unfinished },
    retracted.length > 0 && { kind: "retracted", periods: retracted },
    silent.length > 0 && { kind: "silent", periods: silent },
  ];
  return cautions.filter((caution) => caution !== false);
}

function periodsWhere(points: readonly SeriesPoint[], holds: (point: SeriesPoint) => boolean): Period[] {
  return points.filter(holds).map(({ figure }) => figure.period);
}

/** Whether a rule holds of some figure and the one before it. */
function hasPair(points: readonly SeriesPoint[], holds: (earlier: Period, later: Period) => boolean): boolean {
  return points.slice(1).some(({ figure }, index) => {
    const before = points[index];
    return before !== undefined && holds(before.figure.period, figure.period);
  });
}

function haveOtherIssuers(a: Period, b: Period): boolean {
  return a.document.frontMatter.record.issuer !== b.document.frontMatter.record.issuer;
}

function endOf({ document }: Period): string {
  return document.frontMatter.period.to;
}

/** The first day is not the first of a month, or the last day not the last of one. */
function isOffCalendar({ document }: Period): boolean {
  const { from, to } = document.frontMatter.period;
  return !from.endsWith("-01") || lastDayOf(to.slice(0, 7)) !== to;
}

function hasOverlap(points: readonly SeriesPoint[]): boolean {
  const windows = points.map(({ figure }) => figure.period.document.frontMatter.period);
  return windows.some((window, index) =>
    windows.slice(index + 1).some(({ from, to }) => from <= window.to && window.from <= to),
  );
}
