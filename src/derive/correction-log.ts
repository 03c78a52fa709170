/** Register `dinh_chinh` as a log: what stood at a place of a period, and what took its place, in the order of time. */
import type { Catalog, Row, Table } from "../catalog/catalog.ts";
import { rowText } from "../catalog/row-text.ts";

export interface LogEntry {
  readonly id: string;
  /** ISO day. */
  readonly day: string;
  readonly periodId: string;
  /** Address of a cell, or anchor of a paragraph or heading. */
  readonly place: string;
  /** As the register has it; empty where there was, or is, nothing. A cell is written as `correctionText` writes it. */
  readonly before: string;
  readonly after: string;
  readonly row: Row;
}

/** Oldest first; those of one day in the order of the register. */
export function correctionLog(catalog: Pick<Catalog, "registers">): LogEntry[] {
  const entries = (correctionTable(catalog)?.rows ?? []).map((row): LogEntry => {
    const text = (column: string) => rowText(row, column) ?? "";
    return {
      id: row.id,
      day: text("ngay"),
      periodId: text("ky"),
      place: text("o"),
      before: text("cu"),
      after: text("moi"),
      row,
    };
  });
  return entries.toSorted((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

/** Told by its form: anchors of paragraphs and headings hold no "/". */
export function isOfCell({ place }: Pick<LogEntry, "place">): boolean {
  return place.includes("/");
}

/**
 * The order in which entries are taken back: the newest day first. Within a day first what was changed, the last row
 * first, while all stands where its place says; then what was added, from the end on; then what was left out, from the
 * start on, so that each paragraph finds those before it.
 */
export function undoOrder(entries: readonly LogEntry[]): LogEntry[] {
  const days = [...Map.groupBy(entries, ({ day }) => day)].sort(([a], [b]) => (a < b ? 1 : -1));
  return days.flatMap(([, ofDay]) => {
    const changed = ofDay.filter(({ before, after }) => before !== "" && after !== "");
    const added = ofDay.filter(({ before }) => before === "");
    const removed = ofDay.filter(({ before, after }) => before !== "" && after === "");
    return [
      ...changed.toReversed(),
      ...added.toSorted((a, b) => paragraphNumber(b) - paragraphNumber(a)),
      ...removed.toSorted((a, b) => paragraphNumber(a) - paragraphNumber(b)),
    ];
  });
}

/** 3 of "b-i.p3"; 0 of what is no paragraph. */
function paragraphNumber({ place }: LogEntry): number {
  return Number(/\.p(\d+)$/.exec(place)?.[1] ?? 0);
}

/** The register, where the site has it. */
export function correctionTable({ registers }: Pick<Catalog, "registers">): Table | undefined {
  return registers.get("dinh_chinh");
}
