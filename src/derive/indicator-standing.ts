/** How an indicator stands: what readers sort and filter a list of indicators by. */
import { type Change, signedShare } from "./change.ts";
import { isMove } from "./comparison-tally.ts";
import type { ListedIndicator } from "./indicator-list.ts";
import { latestOf } from "./series.ts";
import { targetDistance } from "./series-target.ts";

export const courses = ["better", "worse", "moved", "same", "incomparable"] as const;
/** `moved`: an indicator of which neither way is better. */
export type Course = (typeof courses)[number];

export const targetStates = ["reached", "open", "none"] as const;
/** `open`: not reached, or it cannot be told. `none`: the report states no target. */
export type TargetState = (typeof targetStates)[number];

export interface IndicatorStanding {
  /** The newest figure; undefined where no report states one. */
  readonly value: number | undefined;
  /** `signedShare` of its movement. */
  readonly change: number | undefined;
  readonly course: Course;
  readonly target: TargetState;
}

export function standingOf({ indicator, series }: ListedIndicator): IndicatorStanding {
  const latest = series && latestOf(series);
  if (!latest) return { value: undefined, change: undefined, course: "incomparable", target: "none" };
  const { figure, movement } = latest;
  const distance = targetDistance(indicator, figure);
  const { value } = figure.cell;
  return {
    value: typeof value === "number" ? value : undefined,
    change: signedShare(movement.change, figure),
    course: courseOf(movement.change, indicator.direction),
    target: distance === undefined ? "none" : distance.reached ? "reached" : "open",
  };
}

/** What tells the indicators of a list apart. */
export interface StandingKinds {
  /** Empty where all are of one kind. */
  readonly courses: readonly Course[];
  readonly targets: readonly TargetState[];
  /** Whether any of them has a change to be sorted by. */
  readonly haveChanges: boolean;
}

export function kindsOf(standings: readonly IndicatorStanding[]): StandingKinds {
  const present = <Kind>(all: readonly Kind[], kindOf: (standing: IndicatorStanding) => Kind) => {
    const found = all.filter((kind) => standings.some((standing) => kindOf(standing) === kind));
    return found.length > 1 ? found : [];
  };
  return {
    courses: present(courses, ({ course }) => course),
    targets: present(targetStates, ({ target }) => target),
    haveChanges: standings.some(({ change }) => change !== undefined),
  };
}

function courseOf(change: Change, direction: ListedIndicator["indicator"]["direction"]): Course {
  if (change.kind === "none") return "incomparable";
  if (!isMove(change)) return "same";
  // Fewer places down the list are better, whatever the register says of small numbers.
  if (change.kind === "rank") return change.places > 0 ? "better" : "worse";
  if (direction === "neither") return "moved";
  const rises = change.kind === "amount" ? change.absolute > 0 : change.kind === "points" && change.points > 0;
  return rises === (direction === "more") ? "better" : "worse";
}
