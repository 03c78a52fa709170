/** What a period brings beside those before it: movements, distances from targets, tasks, corrections. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { findPreviousComparable } from "./comparable.ts";
import { groupReasons, type ReasonCount } from "./comparison-tally.ts";
import { type Correction, correctionsOf } from "./correction.ts";
import { type IndicatorMovement, indicatorMovements, largestMovements } from "./movement.ts";
import { type TargetDistance, targetDistance } from "./series-target.ts";
import { statedMeasures } from "./stated-measures.ts";
import { type TaskReport, taskHistories } from "./task-history.ts";

export interface MeasuredTarget {
  readonly movement: IndicatorMovement;
  readonly distance: TargetDistance;
}

/** What a report says of a task, and what the task is called. */
export interface NamedTask {
  readonly id: string;
  readonly title: string;
  readonly report: TaskReport;
}

/** How much a period holds. */
export interface PeriodContents {
  /** Measures with a value. */
  readonly figures: number;
  readonly tables: number;
  /** Indicators that it states. */
  readonly indicators: number;
  readonly tasks: number;
}

export interface WhatIsNew {
  readonly contents: PeriodContents;
  /** No earlier period is on the site: nothing is said of movement. */
  readonly isFirst: boolean;
  /** The period whose page compares all tables with this one's. */
  readonly previous: Period | undefined;
  readonly movements: readonly IndicatorMovement[];
  /** Indicators that this period and an earlier one state and that do not compare, by reason. */
  readonly incomparable: readonly ReasonCount[];
  /** Indicators with a target in this period: those not reached first, the farthest of them at the head. */
  readonly targets: readonly MeasuredTarget[];
  /** First named in this report; empty where no earlier report lists tasks. */
  readonly newTasks: readonly NamedTask[];
  /** Due and not done at the last day of the data, the longest first. */
  readonly overdueTasks: readonly NamedTask[];
  /** Made after the last day of the period before, up to that of this one; without end for the newest. Newest first. */
  readonly corrections: readonly Correction[];
}

export function whatIsNew(catalog: Catalog, period: Period): WhatIsNew {
  const index = catalog.periods.indexOf(period);
  const before = catalog.periods.slice(index + 1);
  const movements = indicatorMovements(catalog, period);
  const isFirst = before.length === 0;
  return {
    contents: contentsOf(period, movements),
    isFirst,
    previous: findPreviousComparable(period, catalog.periods),
    movements: isFirst ? [] : largestMovements(movements),
    incomparable: isFirst ? [] : groupReasons(movements.map(({ change }) => change)),
    targets: measureTargets(movements),
    ...tasksOf(catalog, period),
    corrections: correctionsBetween(catalog, before[0], index === 0 ? undefined : period),
  };
}

function contentsOf(period: Period, indicators: readonly IndicatorMovement[]): PeriodContents {
  const stated = statedMeasures(period, new Set());
  return {
    figures: stated.reduce((sum, { cells }) => sum + cells.length, 0),
    tables: period.tables.size,
    indicators: indicators.length,
    tasks: period.tables.get("nhiem_vu")?.rows.length ?? 0,
  };
}

function measureTargets(movements: readonly IndicatorMovement[]): MeasuredTarget[] {
  return movements
    .flatMap((movement) => {
      const distance = targetDistance(movement.indicator, movement.figure);
      return distance ? [{ movement, distance }] : [];
    })
    .sort((a, b) => openShare(b) - openShare(a));
}

/** The part of the target that is still missing; 0 where it is reached, below that where it cannot be told. */
function openShare({ distance: { target, missing, reached } }: MeasuredTarget): number {
  const whole = target.cell.value;
  if (missing === undefined || typeof whole !== "number" || whole === 0) return -1;
  return reached === true ? 0 : Math.abs(missing / whole);
}

function tasksOf(catalog: Catalog, period: Period): Pick<WhatIsNew, "newTasks" | "overdueTasks"> {
  const named = taskHistories(catalog).flatMap(({ id, title, reports }) => {
    const report = reports.find((candidate) => candidate.period === period);
    return report ? [{ id, title, report, isNew: reports.at(-1) === report }] : [];
  });
  const hasEarlierTasks = catalog.periods
    .slice(catalog.periods.indexOf(period) + 1)
    .some(({ tables }) => tables.has("nhiem_vu"));
  const daysOf = ({ report }: NamedTask) => report.overdueDays ?? 0;
  return {
    newTasks: hasEarlierTasks ? named.filter(({ isNew }) => isNew) : [],
    overdueTasks: named.filter((task) => daysOf(task) > 0).sort((a, b) => daysOf(b) - daysOf(a)),
  };
}

/** After the last day of `after`, up to that of `until`. Without them, from the beginning and without end. */
function correctionsBetween(catalog: Catalog, after: Period | undefined, until: Period | undefined): Correction[] {
  const lastDay = (period: Period | undefined) => period?.document.frontMatter.period.to;
  const [start, end] = [lastDay(after), lastDay(until)];
  return correctionsOf(catalog).filter(
    ({ day }) => (start === undefined || day > start) && (end === undefined || day <= end),
  );
}
