/** Whether every change of what was published is logged, and every new entry of the log matches a change. */
import type { Catalog, Table } from "../catalog/catalog.ts";
import { cellPlace } from "../catalog/cell-place.ts";
import { entryPlace, shown } from "../derive/correction-check.ts";
import { correctionLog, correctionTable, type LogEntry } from "../derive/correction-log.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { isPublished, type PublishedChange, publishedChanges } from "./base-changes.ts";
import { createIdGiver, csvLine, csvLineOf } from "./base-row.ts";
import { isLoggedFrom } from "./base-word-log.ts";

/** Empty where the site has no log: its schema is missing, and nothing could be added to it. */
export function checkBaseCorrections(base: Catalog, head: Catalog): Diagnostic[] {
  const register = correctionTable(head);
  if (!register || register.incomplete) return [];
  const known = new Set(correctionTable(base)?.rows.map(({ id }) => id));
  const entries = correctionLog(head).filter(({ id }) => !known.has(id));
  const changes = publishedChanges(base, head);
  const gone = new Set(changes.filter(isGone).map(keyOf));
  const shared = new Set(
    changes
      .filter((change) => !isGone(change))
      .map(keyOf)
      .filter((key) => gone.has(key)),
  );
  const matched = changes.map((change) => ({
    change,
    logged: entries.filter((entry) => isAbout(entry, change, shared)),
  }));
  const used = new Set(matched.flatMap(({ logged }) => logged));
  const giveId = createIdGiver(register.rows.map(({ id }) => id));
  return [
    ...matched.flatMap(({ change, logged }) =>
      logged.length === 0 ? [missing(change, { register, giveId })] : oldDiffers(change, logged, register),
    ),
    ...entries.filter((entry) => !used.has(entry)).map((entry) => withoutChange(entry, register, base)),
    ...editedEntries(base, register),
  ];
}

const keyOf = ({ periodId, place }: { readonly periodId: string; readonly place: string }) => `${periodId} ${place}`;

/** A paragraph that is gone is known by the number it had; another may have that number now. */
function isGone({ kind, difference }: PublishedChange): boolean {
  return kind === "words" && difference.earlier !== undefined && difference.later === undefined;
}

/** `shared`: places at which a paragraph is gone and another changed. There only what the entry leaves tells which is meant. */
function isAbout(entry: LogEntry, change: PublishedChange, shared: ReadonlySet<string>): boolean {
  if (keyOf(entry) !== keyOf(change)) return false;
  return !shared.has(keyOf(entry)) || (entry.after === "") === isGone(change);
}

interface NewRow {
  readonly register: Table;
  readonly giveId: (stem: string) => string;
}

function missing(
  { kind, periodId, place, before, after, at, difference }: PublishedChange,
  { register, giveId }: NewRow,
): Diagnostic {
  const isProvisional = kind === "cell" && difference.earlier?.cell.annotation?.qualifier === "provisional";
  const row = csvLine(register.schema, {
    id: giveId(`dc-${periodId}`),
    ngay: "NĂM-THÁNG-NGÀY",
    ky: periodId,
    o: place,
    loai: isProvisional ? "dieu_chinh" : "dinh_chinh",
    cu: before,
    moi: after,
    ly_do: "LÝ DO",
  });
  return {
    code: kind === "cell" ? "correction-missing" : "correction-words-missing",
    place: at,
    data: { place, period: periodId, before: shown(before), after: shown(after), row },
  };
}

/** `logged` are the oldest first: the first must begin at what was published. Where the last ends is asked of every log. */
function oldDiffers(change: PublishedChange, logged: readonly LogEntry[], register: Table): Diagnostic[] {
  const [first] = logged;
  if (!first) return [];
  const isRight = change.kind === "cell" ? first.before === change.before : isLoggedFrom(change.difference, logged);
  if (isRight) return [];
  const data = { id: first.id, place: first.place, found: shown(first.before), expected: shown(change.before) };
  return [{ code: "correction-old-differs", place: entryPlace(register, first, "cu"), data }];
}

function withoutChange(entry: LogEntry, register: Table, base: Catalog): Diagnostic {
  const data = { id: entry.id, place: entry.place, period: entry.periodId };
  const wasPublished = base.periods.some((period) => period.id === entry.periodId && isPublished(period));
  return wasPublished
    ? { code: "correction-without-change", place: entryPlace(register, entry, "o"), data }
    : { code: "correction-of-unpublished", place: entryPlace(register, entry, "ky"), data };
}

/** Columns from which earlier states are rebuilt. */
const lastingColumns = ["ngay", "ky", "o", "loai", "cu", "moi"];

function editedEntries(base: Catalog, register: Table): Diagnostic[] {
  const published = correctionTable(base);
  return (published?.rows ?? []).flatMap((before): Diagnostic[] => {
    const after = register.rows.find(({ id }) => id === before.id);
    if (!after) {
      const text = (column: string) => before.cells.get(column)?.text ?? "";
      const data = {
        id: before.id,
        place: text("o"),
        period: text("ky"),
        row: published ? csvLineOf(published, before) : "",
      };
      return [{ code: "correction-entry-removed", place: { file: register.file }, data }];
    }
    return lastingColumns.flatMap((column): Diagnostic[] => {
      const [was, is] = [before.cells.get(column), after.cells.get(column)];
      if (!is || is.unreadable || was?.text === is.text) return [];
      const data = { id: before.id, column, found: shown(is.text), expected: shown(was?.text ?? "") };
      return [{ code: "correction-entry-changed", place: cellPlace(register, is), data }];
    });
  });
}
