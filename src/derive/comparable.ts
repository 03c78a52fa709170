/** What may stand side by side: two periods, or one figure in two of them; and where not, why. */
import type { Catalog, Cell, Period, Qualifier, Row, Table } from "../catalog/catalog.ts";
import { rowLabel, rowText } from "../catalog/row-text.ts";
import type { Field, TableSchema } from "../catalog/table-schema.ts";
import { unitOf } from "./format-cell.ts";
import { isWithdrawn } from "./period.ts";
import { breaksOf } from "./series-break.ts";

export const incomparableReasons = [
  /** One of the reports has been withdrawn or replaced. `status` */
  "retracted",
  /** The reports are of kinds that are not set side by side. `earlier`, `later`: period kinds */
  "kind",
  /** The periods are not equally long. `earlier`, `later`: months */
  "length",
  /** One counts from the start of the year, the other its own months only. */
  "cumulative",
  /** The windows of the data overlap: some of what one counts is counted by the other too. `from`, `to`: the days in common */
  "window",
  /** Money of periods that end in different months: it is counted from the start of the year, whatever the kind of report. `earlier`, `later`: last days */
  "season",
  /** The figures are about different agencies or populations. `earlier`, `later`: labels or ids */
  "scope",
  /** A break of the register lies between. `date`, `why` */
  "break",
  /** One of the reports does not state the figure. */
  "missing",
  /** One of the figures is a bound or an estimate ("hơn 50"). `qualifier` */
  "bound",
  /** The figures have different units. `earlier`, `later` */
  "unit",
  /** The ranks are out of different totals, or the total is not stated. `earlier`, `later`: totals, empty where not stated */
  "rank_total",
  /** Both reports repeat one result, of the same year or day. `date` */
  "same_result",
  /** No earlier report states the figure. */
  "first",
] as const;
export type IncomparableReason = (typeof incomparableReasons)[number];

export interface Incomparable {
  readonly comparable: false;
  readonly reason: IncomparableReason;
  /** The names that stand with the reason above. */
  readonly data: Readonly<Record<string, string>>;
}
export type Comparability = { readonly comparable: true } | Incomparable;

/** A cell with all that says what it measures. */
export interface PlacedCell {
  readonly period: Period;
  readonly table: Table;
  readonly row: Row;
  readonly cell: Cell;
}

/** Whether what happened in one period may be set beside what happened in the other, in either order. */
export function comparePeriods(a: Period, b: Period): Comparability {
  return retracted(a, b) ?? differentIssuers(a, b) ?? differentWindows(a, b) ?? { comparable: true };
}

/** Whether a change may be computed from the earlier figure to the later one. Figures at a date need no windows alike. */
export function compareCells(catalog: Catalog, earlier: PlacedCell, later: PlacedCell): Comparability {
  const overWindow = measuresWindow(later.cell.field, later.table.schema);
  return (
    retracted(earlier.period, later.period) ??
    unstated(earlier.cell, later.cell) ??
    differentUnits(earlier, later) ??
    (overWindow ? differentWindows(earlier.period, later.period) : undefined) ??
    (later.cell.field.kind === "money" ? differentSeasons(earlier.period, later.period) : undefined) ??
    acrossBreak(catalog, earlier, later, overWindow) ??
    sameResult(earlier, later) ??
    differentRankTotals(earlier, later) ??
    differentScopes(earlier, later) ??
    (isOfProvince(later.row) ? undefined : differentIssuers(earlier.period, later.period)) ??
    inexact(earlier.cell, later.cell) ?? { comparable: true }
  );
}

/** The newest period before `period` that may be compared with it. `periods` are in the order of the catalog, newest first. */
export function findPreviousComparable(period: Period, periods: readonly Period[]): Period | undefined {
  const { from } = period.document.frontMatter.period;
  return periods.find(
    (other) => other.document.frontMatter.period.to < from && comparePeriods(other, period).comparable,
  );
}

/** True of figures that count over the period; false of those at a date. A share is like the amounts it stands among. */
export function measuresWindow({ kind }: Field, { fields }: TableSchema): boolean {
  if (kind === "share") return fields.some((field) => field.kind === "flow" || field.kind === "money");
  return kind === "flow" || kind === "money";
}

const bounds: readonly Qualifier[] = ["more_than", "less_than", "about"];

/** False of a bound and of an estimate: "hơn 50", "khoảng 240". */
export function isExact({ annotation }: Cell): boolean {
  return annotation?.qualifier === undefined || !bounds.includes(annotation.qualifier);
}

function no(reason: IncomparableReason, data: Incomparable["data"] = {}): Incomparable {
  return { comparable: false, reason, data };
}

function retracted(a: Period, b: Period): Incomparable | undefined {
  const period = [a, b].find(isRetracted);
  return period && no("retracted", { status: period.document.frontMatter.record.status });
}

/** The report has been withdrawn or replaced by another: nothing is concluded from its figures. */
export function isRetracted({ document }: Period): boolean {
  return isWithdrawn(document.frontMatter.record);
}

function differentIssuers(a: Period, b: Period): Incomparable | undefined {
  const [earlier, later] = [a.document.frontMatter.record.issuer, b.document.frontMatter.record.issuer];
  return earlier === later ? undefined : no("scope", { earlier, later });
}

/** A figure of the whole province is the same whichever agency reports it. */
function isOfProvince(row: Row): boolean {
  return ["pham_vi", "doi_tuong"].some((column) => rowText(row, column) === "tinh");
}

function differentWindows(a: Period, b: Period): Incomparable | undefined {
  const unlike = unlikePeriods(a, b);
  if (unlike) return unlike;
  const [first, second] = [a.document.frontMatter.period, b.document.frontMatter.period];
  const from = first.from > second.from ? first.from : second.from;
  const to = first.to < second.to ? first.to : second.to;
  return from <= to ? no("window", { from, to }) : undefined;
}

/** Why two periods are not of one sort, whenever they are: their kind, their length, what they count from. */
export function unlikePeriods(a: Period, b: Period): Incomparable | undefined {
  const [first, second] = [a.document.frontMatter.period, b.document.frontMatter.period];
  if (first.kind !== second.kind) return no("kind", { earlier: first.kind, later: second.kind });
  const [earlier, later] = [monthsIn(first), monthsIn(second)];
  if (earlier !== later) return no("length", { earlier: String(earlier), later: String(later) });
  return first.cumulative === second.cumulative ? undefined : no("cumulative");
}

/** Whether two periods end in the same month of their years. */
export function endAlike(a: Period, b: Period): boolean {
  const [first, second] = [a.document.frontMatter.period.to, b.document.frontMatter.period.to];
  return first.slice(4, 7) === second.slice(4, 7);
}

function differentSeasons(a: Period, b: Period): Incomparable | undefined {
  const [earlier, later] = [a.document.frontMatter.period.to, b.document.frontMatter.period.to];
  return endAlike(a, b) ? undefined : no("season", { earlier, later });
}

/** Whole months, as a report counts them: 15 December to 14 March is three. */
export function monthsIn({ from, to }: { readonly from: string; readonly to: string }): number {
  const dayBehind = new Date(Date.parse(to) + 24 * 60 * 60 * 1000);
  const start = new Date(from);
  const years = dayBehind.getUTCFullYear() - start.getUTCFullYear();
  return years * 12 + dayBehind.getUTCMonth() - start.getUTCMonth();
}

function unstated(earlier: Cell, later: Cell): Incomparable | undefined {
  return typeof earlier.value === "number" && typeof later.value === "number" ? undefined : no("missing");
}

function differentUnits(a: PlacedCell, b: PlacedCell): Incomparable | undefined {
  const [earlier = "", later = ""] = [a, b].map(({ cell, row }) => unitOf(cell.field, row));
  return earlier === later ? undefined : no("unit", { earlier, later });
}

/** Columns that say what a row is about, by label; not those that say of when it is. */
function differentScopes(a: PlacedCell, b: PlacedCell): Incomparable | undefined {
  const keys = (b.table.schema.uniqueKeys ?? []).flat();
  const dimensions = b.table.schema.fields.filter(({ name, categories }) => categories && keys.includes(name));
  for (const { name } of dimensions) {
    const [earlier = "", later = ""] = [rowLabel(a.row, name), rowLabel(b.row, name)];
    if (earlier !== later) return no("scope", { earlier, later });
  }
  return undefined;
}

/** A figure over a window that a break cuts stands on neither side of it. */
function acrossBreak(
  catalog: Catalog,
  earlier: PlacedCell,
  later: PlacedCell,
  overWindow: boolean,
): Incomparable | undefined {
  const start = overWindow ? earlier.period.document.frontMatter.period.from : dayOf(earlier);
  const end = dayOf(later);
  const between = breaksOf(catalog, later.cell.address).find(({ day }) => start < day && day <= end);
  return between && no("break", { date: between.date, why: between.why });
}

/** Columns that date a fact of another day than the period's last. */
const datingColumns = ["nam", "tinh_den"];

/** The day the figure is of: the period's last, or the last of the year or month its row names. Only to be compared. */
function dayOf({ period, row }: PlacedCell): string {
  const own = datingColumns.map((column) => rowText(row, column)).find((text) => text !== undefined);
  return own === undefined ? period.document.frontMatter.period.to : `${own}-99-99`.slice(0, 10);
}

/** A figure of one year or day that changed in between, such as a plan, is no result repeated. */
function sameResult(earlier: PlacedCell, later: PlacedCell): Incomparable | undefined {
  if (earlier.cell.value !== later.cell.value) return undefined;
  const date = datingColumns
    .filter((column) => rowText(earlier.row, column) === rowText(later.row, column))
    .map((column) => rowText(later.row, column))
    .find((text) => text !== undefined);
  return date === undefined ? undefined : no("same_result", { date });
}

function differentRankTotals(a: PlacedCell, b: PlacedCell): Incomparable | undefined {
  if (b.cell.field.kind !== "rank") return undefined;
  const [earlier = "", later = ""] = [rowText(a.row, "tong_so"), rowText(b.row, "tong_so")];
  return earlier !== "" && earlier === later ? undefined : no("rank_total", { earlier, later });
}

function inexact(earlier: Cell, later: Cell): Incomparable | undefined {
  const qualifier = [earlier, later].find((cell) => !isExact(cell))?.annotation?.qualifier;
  return qualifier && no("bound", { qualifier });
}
