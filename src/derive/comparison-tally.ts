/** How much of a comparison changed, stayed, or could not be compared and why. */
import type { Change } from "./change.ts";
import type { Incomparable } from "./comparable.ts";
import type { ComparedTable } from "./comparison.ts";

export interface ReasonCount {
  readonly comparability: Incomparable;
  readonly count: number;
}

export interface ComparisonTally {
  /** Figures that differ. */
  readonly changed: number;
  /** Figures that do not, or only within rounding. */
  readonly same: number;
  /** Figures that both periods state and that do not compare. */
  readonly incomparable: readonly ReasonCount[];
  /** Figures that only one of them states. */
  readonly oneSided: number;
}

export function tallyComparison(tables: readonly ComparedTable[]): ComparisonTally {
  const figures = tables
    .flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))
    .filter(({ field }) => field.kind !== undefined);
  const changes = figures.flatMap(({ change }) => change ?? []);
  const compared = changes.filter(({ kind }) => kind !== "none");
  const changed = compared.filter(isMove).length;
  return {
    changed,
    same: compared.length - changed,
    incomparable: groupReasons(changes),
    oneSided: figures.length - changes.length,
  };
}

/** Why there are no changes where there are none, the most frequent reason first. */
export function groupReasons(changes: readonly Change[]): ReasonCount[] {
  const reasons = changes.flatMap((change) => (change.kind === "none" ? [change.comparability] : []));
  return [...Map.groupBy(reasons, (reason) => JSON.stringify(reason)).values()]
    .flatMap(([comparability, ...more]) => (comparability ? [{ comparability, count: more.length + 1 }] : []))
    .sort((a, b) => b.count - a.count);
}

/** How many there are for all reasons together. */
export function countAll(reasons: readonly ReasonCount[]): number {
  return reasons.reduce((sum, { count }) => sum + count, 0);
}

/** False of a change of nothing, and of one that is not computed. */
export function isMove(change: Change): boolean {
  switch (change.kind) {
    case "none":
    case "rounding":
      return false;
    case "amount":
      return change.absolute !== 0;
    case "points":
      return change.points !== 0;
    case "rank":
      return change.places !== 0;
    default:
      return change satisfies never;
  }
}
