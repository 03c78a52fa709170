/** What a branch does beside figures and sentences: periods, documents, tasks, checks, registers, other files. */
import type { Period, Row } from "../catalog/catalog.ts";
import { documentsOf } from "../catalog/document-register.ts";
import { rowTitle } from "../catalog/row-text.ts";
import type { SourceFile } from "../catalog/source-file.ts";
import { documentLabel } from "../derive/document-label.ts";
import { type CheckOutcome, reconcile } from "../derive/reconcile.ts";
import { compareVietnamese } from "../text/collate.ts";
import { ui } from "../text/interface-text.ts";
import { formatNumber } from "../text/number.ts";
import type { ListPart } from "./report.ts";
import { keptPeriods, type StatePair } from "./state-pair.ts";

const words = ui.review;

function list(title: string, items: readonly string[], remark?: string): ListPart[] {
  return items.length > 0 ? [{ kind: "list", title, items, ...(remark !== undefined && { remark }) }] : [];
}

export function newPeriodParts({ periods, before: { files } }: StatePair): ListPart[] {
  const items = periods.flatMap(({ title, before, after, cells }) => {
    if (before || !after) return [];
    const figures = cells.filter(({ later }) => later?.cell.field.kind !== undefined).length;
    return words.newPeriod(title, formatNumber(figures), formatNumber(after.tables.size));
  });
  return list(words.newPeriods, items, files.length === 0 ? words.newSite : undefined);
}

/** Reports that were issued, corrected, withdrawn. */
export function recordParts(pair: StatePair): ListPart[] {
  const items = keptPeriods(pair).flatMap(({ title, before, after }) => {
    const was = before.document.frontMatter.record.status;
    const is = after.document.frontMatter.record.status;
    if (was === is) return [];
    return words.recordChange(title, ui.recordStatuses[was], ui.recordStatuses[is]);
  });
  return list(words.recordChanges, items);
}

export function documentParts({ before, after }: StatePair): ListPart[] {
  const known = new Set(documentsOf(before.catalog).map(({ id }) => id));
  const added = documentsOf(after.catalog).filter(({ id }) => !known.has(id));
  return list(
    words.documents,
    added.map((record) => [documentLabel(record), record.subject].filter(Boolean).join(": ")),
  );
}

/** Tasks that no period of the base names. */
export function taskParts({ before, after }: StatePair): ListPart[] {
  const known = new Set(before.catalog.periods.flatMap(tasksOf).map(({ id }) => id));
  const added = after.catalog.periods.flatMap(tasksOf).filter(({ id }) => !known.has(id));
  return list(words.tasks, [...new Map(added.map((row) => [row.id, rowTitle(row)])).values()]);
}

function tasksOf({ tables }: Period): readonly Row[] {
  return tables.get("nhiem_vu")?.rows ?? [];
}

/** Of the periods that both states have; a new period's failing checks are diagnostics. */
export function checkParts(pair: StatePair): ListPart[] {
  const statuses = ui.reconciliation.counts;
  const items = keptPeriods(pair).flatMap(({ title, before, after }) => {
    const was = new Map(reconcile(pair.before.catalog, before).map((outcome) => [keyOf(outcome), outcome.status]));
    return reconcile(pair.after.catalog, after).flatMap((outcome) => {
      const earlier = was.get(keyOf(outcome));
      if (earlier === undefined || earlier === outcome.status) return [];
      return words.checkChange(title, outcome.check.title, statuses[earlier], statuses[outcome.status]);
    });
  });
  return list(words.checks, items);
}

function keyOf({ check, at }: CheckOutcome): string {
  return JSON.stringify([check.id, at.row, at.column]);
}

/** Every register but that of documents is told by numbers alone; its removed rows stand in the list of rows. */
export function registerParts({ before, after }: StatePair): ListPart[] {
  const items = [...after.catalog.registers].flatMap(([name, register]) => {
    const was = new Map(before.catalog.registers.get(name)?.rows.map((row) => [row.id, contentOf(row)]));
    const is = new Map(register.rows.map((row) => [row.id, contentOf(row)]));
    const added = name === "van_ban" ? 0 : [...is.keys()].filter((id) => !was.has(id)).length;
    const changed = [...is].filter(([id, content]) => was.has(id) && was.get(id) !== content).length;
    const removed = [...was.keys()].filter((id) => !is.has(id)).length;
    if (added + changed + removed === 0) return [];
    const [more, other, fewer] = [formatNumber(added), formatNumber(changed), formatNumber(removed)];
    return words.registerChange(register.schema.title, more, other, fewer);
  });
  return list(words.registers, items.toSorted(compareVietnamese));
}

function contentOf({ cells }: Row): string {
  return JSON.stringify([...cells].map(([name, { text }]) => [name, text]));
}

/** Files whose content no other part tells: settings, schemas, pages, sources. */
export function otherFileParts({ before, after }: StatePair): ListPart[] {
  const was = new Map(before.files.filter(isOther).map((file) => [file.path, file]));
  const is = new Map(after.files.filter(isOther).map((file) => [file.path, file]));
  const items = [...new Set([...is.keys(), ...was.keys()])].sort().flatMap((path) => {
    const [first, second] = [was.get(path), is.get(path)];
    if (first && second && isSame(first, second)) return [];
    // A period that is new brings its annotations with it, and one that is gone takes them along.
    if ((!first || !second) && path.endsWith("/chu_thich.csv")) return [];
    return `${path} (${words.fileKinds[!first ? "added" : second ? "changed" : "removed"]})`;
  });
  return list(words.otherFiles, items);
}

function isOther({ path }: SourceFile): boolean {
  return !/^(data\/(periods|registers)|content\/periods)\//.test(path) || path.endsWith("/chu_thich.csv");
}

function isSame(a: SourceFile, b: SourceFile): boolean {
  return a.size === b.size && a.bytes !== null && b.bytes !== null && Buffer.compare(a.bytes, b.bytes) === 0;
}
