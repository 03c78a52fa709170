/** Places whose words have been fetched → rows of results: the record of each that answers best, the best rows first. */
import type { Reason } from "./answer.ts";
import { evidenceOfRecord, isWhole, type Weighed } from "./evidence.ts";
import type { Query } from "./query.ts";
import type { SearchRecord } from "./record.ts";
import { scoreOf } from "./signals.ts";
import type { Variant } from "./variants.ts";

export interface FetchedPlace {
  /** Newest period first; never empty. */
  readonly records: readonly SearchRecord[];
  readonly variant: Variant & Weighed;
}

export interface Row {
  readonly record: SearchRecord;
  readonly others: readonly SearchRecord[];
  readonly variant: Variant & Weighed;
  readonly points: number;
  readonly reasons: readonly Reason[];
  /** The whole query stands there word by word. */
  readonly isWhole: boolean;
}

/** Points that make no difference: the newer record comes first. A figure of the past must be asked for by name. */
const tie = 0.02;
const tieOfFigures = 0.12;
/** What being of the newest period is worth beside the oldest. */
const worthOfNewest = 0.05;
/** A passage says the same in another period when it answers nearly as well. */
const alike = 0.9;

/** `periods`: ids of all periods that are searched, newest first. */
export function rankPlaces(places: readonly FetchedPlace[], wish: Query["wish"], periods: readonly string[]): Row[] {
  const ages = new Map(periods.map((id, index) => [id, index / periods.length]));
  const age = ({ periodId = "" }: SearchRecord) => ages.get(periodId) ?? 0;
  const newness = (record: SearchRecord) => worthOfNewest * (1 - age(record));
  const rows = joinSame(places, age)
    .flatMap((place) => rowOf(place, wish) ?? [])
    .map((row) => ({ ...row, points: row.points + newness(row.record) }));
  // Of a heading and its passage that answer alike, the passage says more.
  return foldSections(
    rows.sort((a, b) => b.points - a.points || Number(isHeading(a.record)) - Number(isHeading(b.record))),
  );
}

/** A figure or a task that stands in several bundles is one. */
function joinSame(places: readonly FetchedPlace[], age: (record: SearchRecord) => number): FetchedPlace[] {
  const same = Map.groupBy(places, ({ records: [newest] }) =>
    newest?.kind === "so_lieu" || newest?.kind === "nhiem_vu" ? newest.path.replace(/^.*#/, "") : newest,
  );
  return [...same.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            ...first,
            records: [first, ...others].flatMap(({ records }) => records).toSorted((a, b) => age(a) - age(b)),
          },
        ]
      : [],
  );
}

function rowOf({ records, variant }: FetchedPlace, wish: Query["wish"]): Row | undefined {
  const scored = records.map((record) => {
    const evidence = evidenceOfRecord(record, variant);
    const { points, reasons } = scoreOf(evidence, wish);
    return { record, points: points * variant.worth, reasons, isWhole: isWhole(evidence) };
  });
  const standing = scored.filter(({ record }) => !record.isRetracted);
  const [first, ...rest] = standing.length > 0 ? standing : scored;
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

/** Of a section the best row, and those that hold the whole query. */
function foldSections(rows: readonly Row[]): Row[] {
  const sections = new Set<string>();
  return rows.filter(({ record, isWhole }) => {
    if (record.kind !== "bao_cao") return true;
    const section = record.path.replace(/\.p\d+$/, "");
    const isFirst = !sections.has(section);
    sections.add(section);
    return isFirst || (isWhole && !isHeading(record));
  });
}

function isHeading({ text, title }: SearchRecord): boolean {
  return text === title;
}
