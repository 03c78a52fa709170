/** What is new in a period as ways on, each with a sentence of its own. */
import type { Correction } from "../../derive/correction.ts";
import type { IndicatorMovement } from "../../derive/movement.ts";
import type { MeasuredTarget, NamedTask } from "../../derive/what-is-new.ts";
import { formatDate } from "../../text/date.ts";
import { ui } from "../../text/interface-text.ts";
import { formatNumber } from "../../text/number.ts";
import { correctionHref } from "../earlier/addresses.ts";
import { indicatorHref, taskHref } from "../records/addresses.ts";
import { correctedText } from "../records/corrected-text.ts";
import { distanceText, figureAsStated, movementText } from "../series/series-words.ts";

const words = ui.whatIsNew;

export function movementItems(movements: readonly IndicatorMovement[]) {
  return movements.map(({ indicator, figure, ...movement }) => ({
    title: indicator.title,
    href: indicatorHref(indicator.id),
    detail: figureAsStated(figure),
    description: movementText(movement),
  }));
}

export function targetItems(targets: readonly MeasuredTarget[]) {
  return targets.map(({ movement: { indicator, figure }, distance }) => {
    const description = distanceText(distance, indicator.direction !== "neither");
    return {
      title: indicator.title,
      href: indicatorHref(indicator.id),
      detail: words.outOfTarget(figureAsStated(figure), figureAsStated(distance.target)),
      ...(description !== undefined && { description }),
    };
  });
}

/** Tasks named for the first time: when they are due. */
export function newTaskItems(tasks: readonly NamedTask[]) {
  return tasks.map(({ id, title, report }) => ({
    title,
    href: taskHref(id),
    detail: report.due === undefined ? ui.tasks.dueMissing : words.due(formatDate(report.due)),
  }));
}

export function overdueTaskItems(tasks: readonly NamedTask[]) {
  return tasks.map(({ id, title, report }) => ({
    title,
    href: taskHref(id),
    detail: words.overdue(formatDate(report.due ?? ""), formatNumber(report.overdueDays ?? 0)),
  }));
}

export function correctionItems(corrections: readonly Correction[]) {
  return corrections.map(({ id, day, kind, period, periodId, cell, before, after }) => ({
    title: cell ? `${cell.rowTitle}: ${cell.columnTitle}` : ui.corrections.passage,
    href: correctionHref(id),
    detail: formatDate(day),
    description: [
      period?.document.frontMatter.shortTitle ?? periodId,
      ui.corrections.kinds[kind],
      words.fromTo(correctedText(before, cell?.unit), correctedText(after, cell?.unit)),
    ].join(" · "),
  }));
}
