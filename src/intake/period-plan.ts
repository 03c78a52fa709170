/** What a report's id and kind already say: which days it covers, how it is titled, whether it counts from the start of the year. */
import type { PeriodKind } from "../catalog/front-matter.ts";
import { formatDate } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";

export interface PeriodPlan {
  readonly id: string;
  readonly kind: PeriodKind;
  readonly label: string;
  readonly shortTitle: string;
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  readonly cumulative: boolean;
}

export interface PeriodRequest {
  readonly id: string;
  /** Where it is left out, the id must tell it. */
  readonly kind?: PeriodKind;
  /** First and last day, for the kinds whose days no rule sets, or where an office deviates from the rule. */
  readonly window?: { readonly from: string; readonly to: string };
  /** The office counts by calendar months, not from the 15th to the 14th. */
  readonly calendarMonths: boolean;
}

export type PlanProblem =
  /** Only `kind` and an id of that form agree. */
  | { readonly kind: "id"; readonly expected: string }
  /** No rule sets the days of reports of this kind. */
  | { readonly kind: "window" };

/** Months of the year, 1 to 12, of each kind whose days are set by rule; the id's number counts quarters or months. */
interface RegularKind {
  readonly kind: PeriodKind;
  /** The part of the id behind the year. */
  readonly form: RegExp;
  readonly example: string;
  readonly months: (number: number) => readonly [first: number, last: number];
  readonly cumulative: boolean;
}

const regularKinds: readonly RegularKind[] = [
  { kind: "nam", form: /^(?:-nam)?$/, example: "2025", months: () => [1, 12], cumulative: true },
  { kind: "6_thang", form: /^-6-thang$/, example: "2025-6-thang", months: () => [1, 6], cumulative: true },
  { kind: "9_thang", form: /^-9-thang$/, example: "2025-9-thang", months: () => [1, 9], cumulative: true },
  {
    kind: "quy",
    form: /^-quy-([1-4])$/,
    example: "2025-quy-1",
    months: (quarter) => [quarter * 3 - 2, quarter * 3],
    cumulative: false,
  },
  {
    kind: "thang",
    form: /^-thang-(0[1-9]|1[0-2])$/,
    example: "2025-thang-03",
    months: (month) => [month, month],
    cumulative: false,
  },
];

const words = ui.intake.period;

/**
 * The windows are those of Decree 09/2019/NĐ-CP: from the 15th of the month before to the 14th of the last month; with
 * `calendarMonths`, whole months.
 */
export function planPeriod(request: PeriodRequest): PeriodPlan | PlanProblem {
  const [, year = "", rest = ""] = /^((?:19|20)\d{2})((?:-.+)?)$/.exec(request.id) ?? [];
  const told = year === "" ? undefined : regularKinds.find(({ form }) => form.test(rest));
  const kind = request.kind ?? told?.kind;
  const regular = regularKinds.find((candidate) => candidate.kind === kind);
  if (kind === undefined || (regular && regular !== told)) {
    return { kind: "id", expected: regular?.example ?? regularKinds.map(({ example }) => example).join(", ") };
  }
  if (!regular) return request.window ? irregularPlan(request.id, kind, request.window) : { kind: "window" };

  const number = Number(regular.form.exec(rest)?.[1] ?? 1);
  const [first, last] = regular.months(number);
  const window = request.window ?? (request.calendarMonths ? wholeMonths : fifteenths)(Number(year), first, last);
  const title = words.titles[regular.kind as keyof typeof words.titles](number, year); // The regular kinds have titles.
  return { id: request.id, kind, ...title, ...window, cumulative: regular.cumulative };
}

function irregularPlan(id: string, kind: PeriodKind, { from, to }: { from: string; to: string }): PeriodPlan {
  const label = words.span(formatDate(from), formatDate(to));
  const cumulative = from.endsWith("-01-01") || from.endsWith("-12-15");
  return { id, kind, label, shortTitle: words.shortSpan(formatDate(from), formatDate(to)), from, to, cumulative };
}

function fifteenths(year: number, first: number, last: number) {
  return { from: isoDay(year, first - 1, 15), to: isoDay(year, last, 14) };
}

function wholeMonths(year: number, first: number, last: number) {
  return { from: isoDay(year, first, 1), to: isoDay(year, last + 1, 0) };
}

/** Months before January and days before the first count backwards. */
function isoDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}
