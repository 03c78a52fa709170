/** What the sentences of an invented report are written from. */
import type { Issuer } from "../agencies.ts";
import { contentAt, type Figures, isMarked, printFigure } from "../figure.ts";
import type { Moment } from "../moment.ts";
import type { PeriodPlan } from "../periods.ts";

export interface Report {
  readonly plan: PeriodPlan;
  readonly moment: Moment;
  readonly figures: Figures;
  /** As it was when the report came out. */
  readonly issuer: Issuer;
}

/** A figure in a sentence, bound to its cell. */
export function value({ figures }: Report, address: string): string {
  return `<Value of="${address}">${printFigure(contentAt(figures, address))}</Value>`;
}

/** A figure with its unit; "không phát sinh" stands alone. */
export function count(report: Report, address: string, unit: string): string {
  const content = contentAt(report.figures, address);
  const isNil = isMarked(content) && content.qualifier === "nil_in_words";
  return isNil ? value(report, address) : `${value(report, address)} ${unit}`;
}

/** Blocks with an empty line between them; those that do not apply are left out. */
export function blocks(...parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false).join("\n\n");
}
