/** Whether the log of corrections leads to the figures that stand in the tables, so that it can be replayed backwards. */
import { findCell, parseAddress } from "../catalog/address.ts";
import type { Catalog, Table } from "../catalog/catalog.ts";
import { cellPlace } from "../catalog/cell-place.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { correctionLog, correctionTable, isOfCell, type LogEntry } from "./correction-log.ts";
import { correctionText } from "./correction-text.ts";

/** Entries about cells; those about words need the document. A period that is not published here is told of once. */
export function checkFigureLog(catalog: Catalog): Diagnostic[] {
  const register = correctionTable(catalog);
  if (!register) return [];
  const byPlace = Map.groupBy(correctionLog(catalog), ({ periodId, place }) => `${periodId} ${place}`);
  return [...byPlace.values()].flatMap((entries) => checkPlace(catalog, register, entries));
}

/** `entries` are all of one place, oldest first. */
function checkPlace({ periods, schemas }: Catalog, register: Table, entries: readonly LogEntry[]): Diagnostic[] {
  const [first] = entries;
  const period = periods.find(({ id }) => id === first?.periodId);
  if (!first || !period || !isOfCell(first)) return [];
  const cell = findCell(period, first.place);
  const address = parseAddress(first.place);
  const hasColumn = schemas.get(address?.table ?? "")?.fields.some(({ name }) => name === address?.column);
  // A place that cannot be, and a table that cannot be read, are told of elsewhere.
  if (!hasColumn || cell?.unreadable || period.tables.get(address?.table ?? "")?.incomplete) return [];
  const now = cell && cell.value !== null ? correctionText(cell) : "";
  return entries.flatMap((entry, index): Diagnostic[] => {
    const next = entries[index + 1];
    const expected = next ? next.before : now;
    if (entry.after === expected) return [];
    const data = { place: entry.place, period: period.id, found: shown(entry.after), expected: shown(expected) };
    const place = entryPlace(register, entry, "moi");
    return next
      ? [{ code: "correction-step-differs", place, data: { ...data, next: next.id } }]
      : [{ code: "correction-state-differs", place, data }];
  });
}

/** Where a column of an entry stands in the register. */
export function entryPlace(register: Table, { row }: LogEntry, column: "o" | "cu" | "moi" | "ky"): Diagnostic["place"] {
  const cell = row.cells.get(column);
  return cell ? cellPlace(register, cell) : { file: register.file };
}

/** What stands for nothing in a sentence. */
export function shown(text: string): string {
  return text === "" ? "—" : text;
}
