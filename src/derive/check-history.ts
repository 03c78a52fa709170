/** Every reconciliation check through the periods: what came of it in each. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import type { Check, TableSchema } from "../catalog/table-schema.ts";
import { type CheckOutcome, reconcile } from "./reconcile.ts";

export type CheckStatus = CheckOutcome["status"];

export interface CheckInPeriod {
  readonly period: Period;
  /** The worst of its outcomes: a check fails as a whole when one of its rows does. */
  readonly status: CheckStatus;
  /** Those that apply; empty where none does. */
  readonly outcomes: readonly CheckOutcome[];
  /** The editor's words about a known discrepancy. */
  readonly explanation?: string;
}

export interface CheckHistory {
  readonly check: Check;
  /** The table whose schema has the check. */
  readonly schema: TableSchema;
  /** Newest first; periods whose tables the check does not touch at all are left out. */
  readonly periods: readonly CheckInPeriod[];
}

/** From the worst to the one that says least. */
const severity: readonly CheckStatus[] = ["fails", "known", "holds", "not_applicable"];

/** Checks in the order of the schemas. */
export function checkHistories(catalog: Catalog): CheckHistory[] {
  const byPeriod = catalog.periods.map((period) => ({
    period,
    outcomes: Map.groupBy(reconcile(catalog, period), ({ check }) => check),
  }));
  return [...catalog.schemas.values()].flatMap((schema) =>
    (schema.checks ?? []).map((check) => ({
      check,
      schema,
      periods: byPeriod.flatMap(({ period, outcomes }) => {
        const found = outcomes.get(check);
        return found ? [inPeriod(period, found)] : [];
      }),
    })),
  );
}

function inPeriod(period: Period, all: readonly CheckOutcome[]): CheckInPeriod {
  const status = severity.find((candidate) => all.some((outcome) => outcome.status === candidate));
  const outcomes = all.filter((outcome) => outcome.status !== "not_applicable");
  const explanation = outcomes.find((outcome) => outcome.explanation !== undefined)?.explanation;
  return {
    period,
    status: status ?? "not_applicable",
    outcomes,
    ...(explanation !== undefined && { explanation }),
  };
}

export type CheckTally = Readonly<Record<CheckStatus, number>>;

/** How many checks of a period stand where. */
export function tallyChecks(histories: readonly CheckHistory[], period: Period): CheckTally {
  const statuses = histories.flatMap(({ periods }) =>
    periods.flatMap((found) => (found.period === period ? found.status : [])),
  );
  const count = (status: CheckStatus) => statuses.filter((found) => found === status).length;
  return {
    holds: count("holds"),
    known: count("known"),
    fails: count("fails"),
    not_applicable: count("not_applicable"),
  };
}

export interface ChecksOfTable {
  readonly schema: TableSchema;
  readonly histories: readonly CheckHistory[];
}

/** Histories under the tables they belong to, both in their order. */
export function checksByTable(histories: readonly CheckHistory[]): ChecksOfTable[] {
  return [...Map.groupBy(histories, ({ schema }) => schema)].map(([schema, ofTable]) => ({
    schema,
    histories: ofTable,
  }));
}

/** The newest period that states enough for the check. */
export function newestApplicable({ periods }: CheckHistory): CheckInPeriod | undefined {
  return periods.find(({ outcomes }) => outcomes.length > 0);
}

export interface Discrepancy {
  readonly history: CheckHistory;
  /** With those outcomes only that do not hold. */
  readonly shown: CheckInPeriod;
  /** Older periods that state the very same figures, explained in the same words. */
  readonly alike: readonly Period[];
}

/** Every check that does not hold, once for all periods with the same figures: unexplained ones first, each kind newest first. */
export function discrepanciesOf(histories: readonly CheckHistory[]): Discrepancy[] {
  const found = histories.flatMap((history) =>
    history.periods
      .filter(({ status }) => status === "fails" || status === "known")
      .map((shown) => ({
        history,
        shown: { ...shown, outcomes: shown.outcomes.filter(({ status }) => status !== "holds") },
      })),
  );
  const rank = ({ shown }: (typeof found)[number]) => severity.indexOf(shown.status);
  const day = ({ shown }: (typeof found)[number]) => shown.period.document.frontMatter.period.to;
  const sorted = found.toSorted((a, b) => rank(a) - rank(b) || day(b).localeCompare(day(a)));
  return [...Map.groupBy(sorted, whatIsSaid).values()].flatMap(([newest, ...older]) =>
    newest ? { ...newest, alike: older.map(({ shown }) => shown.period) } : [],
  );
}

/** Equal where the check, its figures and the explanation are. */
function whatIsSaid({ history, shown }: Pick<Discrepancy, "history" | "shown">): string {
  const figures = shown.outcomes.map(({ at, left, right }) => [at, left.value, right.value]);
  return JSON.stringify([history.check.id, shown.status, shown.explanation, figures]);
}

/** The checks that a period states enough for, and those of its tables that it does not. */
export function checksOfPeriod(histories: readonly CheckHistory[], period: Period) {
  const inPeriodOf = (history: CheckHistory) => history.periods.find((found) => found.period === period);
  return {
    applicable: histories.filter((history) => (inPeriodOf(history)?.outcomes.length ?? 0) > 0),
    others: histories.filter(
      (history) => inPeriodOf(history)?.outcomes.length === 0 && period.tables.has(history.schema.name),
    ),
  };
}
