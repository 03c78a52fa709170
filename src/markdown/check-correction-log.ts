/** Whether the log of corrections leads to the words that stand in the reports, and names periods and cells that there are. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { entryPlace, shown } from "../derive/correction-check.ts";
import { correctionLog, correctionTable, isOfCell, type LogEntry, undoOrder } from "../derive/correction-log.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { takeBack } from "./earlier-period.ts";

/** Takes the entries back one by one: each must find what it says it has put there. */
export function checkCorrectionLog(catalog: Catalog): Diagnostic[] {
  const register = correctionTable(catalog);
  if (!register) return [];
  const byPeriod = Map.groupBy(correctionLog(catalog), ({ periodId }) => periodId);
  return [...byPeriod].flatMap(([periodId, entries]) => {
    const period = catalog.periods.find(({ id }) => id === periodId);
    if (period)
      return unfound(catalog, period, entries).map((entry) => notFound(entry, entryPlace(register, entry, "o")));
    const known = catalog.periods.map(({ id }) => id).join(", ");
    return entries.map(
      (entry): Diagnostic => ({
        code: "correction-period-unknown",
        place: entryPlace(register, entry, "ky"),
        data: { period: periodId, known },
      }),
    );
  });
}

function notFound(entry: LogEntry, place: Diagnostic["place"]): Diagnostic {
  const data = { place: entry.place, period: entry.periodId, found: shown(entry.after) };
  return { code: isOfCell(entry) ? "correction-cell-unknown" : "correction-words-not-found", place, data };
}

/** Entries that find nothing to take back. */
function unfound(catalog: Catalog, period: Period, entries: readonly LogEntry[]): LogEntry[] {
  let state = period;
  return undoOrder(entries).filter((entry) => {
    const earlier = takeBack(catalog, state, entry);
    if (earlier) state = earlier;
    return earlier === undefined;
  });
}
