/** Every state in which a report was published before a correction: the log of corrections replayed backwards. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { correctionLog, type LogEntry, undoOrder } from "../derive/correction-log.ts";
import { takeBack } from "./earlier-period.ts";

export interface PublishedState {
  /** The period as it was; its `id` is that of the state, "2022-6-thang/ban-truoc/2022-07-11". */
  readonly period: Period;
  /** ISO day on which the state came out; null where the site does not know when the report did. */
  readonly from: string | null;
  /** ISO day of the change that ended it, by which it is known for ever. */
  readonly replacedOn: string;
  /** What was changed that day, in the order of the log. */
  readonly entries: readonly LogEntry[];
}

/** The newest first; none of a report that was never changed. The changes of one day end one state. */
export function publishedStates(catalog: Catalog, period: Period): PublishedState[] {
  const log = correctionLog(catalog).filter(({ periodId }) => periodId === period.id);
  const days = [...Map.groupBy(log, ({ day }) => day)];
  const oldestFirst = days.map(([replacedOn, entries], index) => ({
    replacedOn,
    entries,
    from: days[index - 1]?.[0] ?? period.document.frontMatter.record.published,
  }));
  let state = period;
  return oldestFirst.toReversed().map((facts): PublishedState => {
    for (const entry of undoOrder(facts.entries)) state = takeBack(catalog, state, entry) ?? state;
    return { ...facts, period: { ...state, id: stateId(period.id, facts.replacedOn) } };
  });
}

const folder = "ban-truoc";

function stateId(periodId: string, day: string): string {
  return `${periodId}/${folder}/${day}`;
}

/** The state with an id. Throws when there is none: pages are made only for states of the log. */
export function findPublishedState(catalog: Catalog, id: string): PublishedState {
  const known = states.get(catalog) ?? new Map<string, PublishedState>();
  states.set(catalog, known);
  if (!known.has(id)) {
    const period = catalog.periods.find((candidate) => id.startsWith(`${candidate.id}/${folder}/`));
    for (const state of period ? publishedStates(catalog, period) : []) known.set(state.period.id, state);
  }
  const found = known.get(id);
  if (!found) throw new Error(`No earlier state ${id} in the catalog of ${catalog.root}`);
  return found;
}

/** Every figure of a page asks for its state. */
const states = new WeakMap<Catalog, Map<string, PublishedState>>();
