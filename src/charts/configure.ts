/** From a request and a table to the chart they describe, or the reasons why it is not drawn. */
import type { Catalog, Row, Table } from "../catalog/catalog.ts";
import type { Field, MeasureKind } from "../catalog/table-schema.ts";
import { unitOf } from "../derive/format-cell.ts";
import { formatDate } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";
import { formatNumber } from "../text/number.ts";
import { wholeOf } from "./adding-up.ts";
import { type Category, type Chart, type Pattern, type Point, patterns, type Series } from "./chart.ts";
import { findCrossedBreak } from "./crossing.ts";
import { areExact, pointAt, stacksOf, statedWhole, sumOf } from "./figures.ts";
import { findMisleading } from "./misleading.ts";
import type { ChartProblem } from "./problem.ts";
import type { ChartRequest } from "./request.ts";
import { type Selection, select } from "./selection.ts";
import { lowerFirst } from "./sentence.ts";
import { lastDay } from "./time-axis.ts";
import { dotAxis, rankAxis } from "./value-axis.ts";

export type ConfiguredChart =
  | { readonly ok: true; readonly chart: Chart }
  | { readonly ok: false; readonly problems: readonly ChartProblem[] };

/** The chart a request describes; `time` says what time its figures are of, where the author has written no subtitle. A request that names what does not exist, or would mislead, gives problems instead. */
export function configureChart(request: ChartRequest, table: Table, time?: string): ConfiguredChart {
  const selected = select(request, table);
  if (!selected.ok) return selected;
  const problems = findMisleading(selected.selection);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, chart: chartOf(request, selected.selection, time) };
}

/**
 * Only the reasons why the request cannot be drawn; empty when it can. Cells that could not be read have a diagnostic of
 * their own, so what seems wrong with their chart is not reported.
 */
export function checkChart(request: ChartRequest, table: Table, catalog: Catalog): readonly ChartProblem[] {
  const selected = select(request, table);
  if (!selected.ok) return selected.problems;
  const { selection } = selected;
  if (hasUnreadable(selection)) return [];
  const problems = findMisleading(selection);
  return problems.length > 0 ? problems : findCrossedBreak(selection, catalog);
}

function hasUnreadable({ x, measures, rows }: Selection): boolean {
  return rows.some((row) => [x, ...measures].some((field) => row.cells.get(field.name)?.unreadable));
}

function chartOf(request: ChartRequest, selection: Selection, time: string | undefined): Chart {
  const { kind, x, measures, rows } = selection;
  // findMisleading has counted at least one measure, and found a figure in some row.
  const [measure, second] = measures as [Field, ...Field[]];
  const unit = kind === "rank" ? "" : (unitOf(measure, rows[0] as Row) ?? "");
  const body = bodyOf(selection);
  const rankedOf = kind === "rank" && second ? pointAt(selection, rows[0] as Row, second).value : null;
  return {
    kind,
    title: request.title,
    subtitle: request.subtitle ?? defaultSubtitle(kind === "rank" ? [measure] : measures, { unit, time }),
    unit,
    measure: measure.kind as MeasureKind,
    categoryTitle: x.title,
    ...body,
    axis: kind === "rank" ? rankAxis(valuesOf(body.series), rankedOf ?? undefined) : axisOf(selection, body),
    ...(rankedOf !== null && { rankedOf }),
  };
}

/** Of more series, the key or the panels have the names. */
const mostNamed = 3;

function defaultSubtitle(
  measures: readonly Field[],
  { unit, time }: { readonly unit: string; readonly time: string | undefined },
): string {
  const titles = measures.map((measure, index) => (index === 0 ? measure.title : lowerFirst(measure.title)));
  const names = titles.length > mostNamed ? ui.chart.manySeries(formatNumber(titles.length)) : titles.join(", ");
  return [unit ? `${names} (${unit})` : names, ...(time === undefined ? [] : [time])].join(", ");
}

type Body = Pick<Chart, "categories" | "series">;

function bodyOf(selection: Selection): Body {
  switch (selection.kind) {
    case "bar":
    case "nested":
    case "range":
      return bars(selection);
    case "stacked":
    case "share":
      return stacks(selection);
    case "line":
    case "multiples":
      return overTime(selection, selection.measures);
    case "rank":
      return overTime(selection, selection.measures.slice(0, 1));
    default:
      return selection.kind satisfies never;
  }
}

function bars(selection: Selection): Body {
  const { measures, rows, table } = selection;
  const series = measures.map((measure, index) => {
    const points = rows.map((row) => pointAt(selection, row, measure));
    const total = totalOf(points, table);
    const pattern = barPattern(index, measures.length);
    return { name: measure.title, pattern, points, ...(total !== undefined && { total }) };
  });
  return { categories: rows.map((row) => ({ label: categoryLabel(row, selection.x) })), series };
}

/** Of several bars, the first is what the others are measured against: an outline to be filled. */
function barPattern(index: number, count: number): Pattern {
  const first: readonly Pattern[] = count === 1 ? ["solid"] : ["outline", "solid", "stripe"];
  return first[index] ?? patternAt(index);
}

function patternAt(index: number): Pattern {
  // findMisleading has refused more series than there are patterns.
  return patterns[index] as Pattern;
}

/** The sum of the points where they make a whole, and the whole says the same. */
function totalOf(points: readonly Point[], table: Table): number | undefined {
  const whole = wholeOf(
    points.map((point) => point.address),
    table,
  );
  if (whole === undefined || !areExact(points)) return undefined;
  const stated = statedWhole(whole, table).value;
  return stated === null || stated === sumOf(points) ? sumOf(points) : undefined;
}

function stacks(selection: Selection): Body {
  const { kind, measures, rows, x } = selection;
  const partsAreRows = measures.length === 1;
  const stackLabels = partsAreRows
    ? measures.map((measure) => measure.title)
    : rows.map((row) => categoryLabel(row, x));
  const partNames = partsAreRows ? rows.map((row) => categoryLabel(row, x)) : measures.map((measure) => measure.title);
  const parts = stacksOf(selection);
  const totals = parts.map(sumOf);
  const series = partNames.map((name, index): Series => {
    const points = parts.map((stack, category) => {
      const point = stack[index] as Point;
      return kind === "share" ? { ...point, percent: ((point.value ?? 0) / (totals[category] ?? 1)) * 100 } : point;
    });
    return { name, pattern: patternAt(index), points };
  });
  return { categories: stackLabels.map((label, category) => ({ label, total: totals[category] ?? 0 })), series };
}

function overTime(selection: Selection, measures: readonly Field[]): Body {
  const moments = selection.rows
    // findMisleading has refused rows without a time.
    .map((row) => ({ row, day: lastDay(row.cells.get(selection.x.name)?.value ?? null) as number }))
    .sort((a, b) => a.day - b.day);
  const categories = moments.map(({ row, day }): Category => ({ label: categoryLabel(row, selection.x), day }));
  const series = measures.map((measure, index) => ({
    name: measure.title,
    pattern: selection.kind === "multiples" ? patternAt(0) : patternAt(index),
    points: moments.map(({ row }) => pointAt(selection, row, measure)),
  }));
  return { categories, series };
}

function categoryLabel(row: Row, x: Field): string {
  const value = row.cells.get(x.name)?.value;
  if (value === null || value === undefined) return ui.table.notStated;
  const category = x.categories?.find((candidate) => candidate.value === value);
  return category?.label ?? formatDate(String(value));
}

function valuesOf(series: readonly Series[]): number[] {
  return series.flatMap((each) => each.points.map((point) => point.value)).filter((value) => value !== null);
}

function axisOf({ kind, from }: Selection, { categories, series }: Body): Chart["axis"] {
  if (kind === "share") return { min: 0, max: 100 };
  if (kind === "stacked") return { min: 0, max: Math.max(...categories.map((category) => category.total ?? 0)) || 1 };
  const values = valuesOf(series);
  if (kind === "range" && from === undefined) return dotAxis(values);
  const [min, max] = [Math.min(Number(from ?? 0), ...values), Math.max(0, ...values)];
  return { min, max: min === max ? min + 1 : max };
}
