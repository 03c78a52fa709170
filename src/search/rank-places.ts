/** Places whose words have been fetched → rows of results: the record of each that answers best, the best rows first. */
import type { Reason } from "./answer.ts";
import { evidenceOfRecord, type Weighed } from "./evidence.ts";
import type { Query } from "./query.ts";
import { isHeading, type SearchRecord } from "./record.ts";
import { scoreOf } from "./signals.ts";
import type { Variant } from "./variants.ts";

export interface FetchedPlace {
  /** Newest period first; never empty. */
  readonly records: readonly SearchRecord[];
  readonly variant: Variant & Weighed;
}

/** The places of one row, at least one; the best is shown. */
export type FetchedRow = readonly FetchedPlace[];

export interface Row {
  readonly record: SearchRecord;
  readonly others: readonly SearchRecord[];
  readonly variant: Variant & Weighed;
  readonly points: number;
  readonly reasons: readonly Reason[];
}

/** Points that make no difference: the newer record comes first. A figure of the past must be asked for by name. */
const tie = 0.02;
const tieOfFigures = 0.12;
/** What being of the newest period is worth beside the oldest. */
const worthOfNewest = 0.05;
/** A withdrawn report is shown for what of the query, by weight, it alone says. */
const onlyThere = 0.1;
/** A passage says the same in another period when it answers nearly as well. */
const alike = 0.9;

/** `periods`: ids of all periods that are searched, newest first. */
export function rankRows(rows: readonly FetchedRow[], wish: Query["wish"], periods: readonly string[]): Row[] {
  const ages = new Map(periods.map((id, index) => [id, index / periods.length]));
  const age = ({ periodId = "" }: SearchRecord) => ages.get(periodId) ?? 0;
  const newness = (record: SearchRecord) => worthOfNewest * (1 - age(record));
  const best = (row: FetchedRow) =>
    joinBundles(row, age)
      .flatMap((place) => rowOf(place, wish) ?? [])
      .map((one) => ({ ...one, points: one.points + newness(one.record) }))
      // Of a heading and its passage that answer alike, the passage says more.
      .sort((a, b) => b.points - a.points || Number(isHeading(a.record)) - Number(isHeading(b.record)))
      .slice(0, 1);
  return rows.flatMap(best).sort((a, b) => b.points - a.points);
}

/** A figure or a task that stands in several bundles is one place of more periods. */
function joinBundles(row: FetchedRow, age: (record: SearchRecord) => number): FetchedRow {
  const [first, ...others] = row;
  const kind = first?.records[0]?.kind;
  if (!first || others.length === 0 || (kind !== "so_lieu" && kind !== "nhiem_vu")) return row;
  const records = row.flatMap((place) => place.records).toSorted((a, b) => age(a) - age(b));
  return [{ ...first, records }];
}

function rowOf({ records, variant }: FetchedPlace, wish: Query["wish"]): Row | undefined {
  const scored = records.map((record) => {
    const evidence = evidenceOfRecord(record, variant);
    const { points, reasons } = scoreOf(evidence, wish);
    return { record, points: points * variant.worth, reasons, coverage: evidence.coverage };
  });
  const standing = scored.filter(({ record }) => !record.isRetracted);
  const saidByStanding = Math.max(0, ...standing.map(({ coverage }) => coverage));
  const [first, ...rest] = scored.filter(
    ({ record, coverage }) => !record.isRetracted || standing.length === 0 || coverage > saidByStanding + onlyThere,
  );
  if (!first) return undefined;
  const margin = first.record.kind === "so_lieu" ? tieOfFigures : tie;
  const best = rest.reduce((found, other) => (other.points > found.points + margin ? other : found), first);
  const others = scored.filter((other) => other !== best && saysTheSame(other, best)).map(({ record }) => record);
  return { ...best, others, variant };
}

type Scored = Pick<Row, "record" | "points">;

/** A figure is the same figure whatever it is; a task has one place for all periods. */
function saysTheSame(other: Scored, best: Scored): boolean {
  if (best.record.kind === "nhiem_vu") return false;
  return best.record.kind === "so_lieu" || other.points >= best.points * alike;
}
