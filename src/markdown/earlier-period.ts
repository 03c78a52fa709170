/** A period before a correction: one entry of the log taken back in its tables and in its report. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { isOfCell, type LogEntry } from "../derive/correction-log.ts";
import { withFigure } from "../derive/earlier-figure.ts";
import { withPrintedFigure, withWords } from "./earlier-words.ts";

/** Undefined where the entry names no such column, or its words are not found. */
export function takeBack(catalog: Catalog, period: Period, entry: LogEntry): Period | undefined {
  if (isOfCell(entry)) {
    const { place: address, before, after } = entry;
    const body = withPrintedFigure(period, address, [before, after]);
    const tables = withFigure(period.tables, { address, text: before }, catalog.schemas);
    return tables && { ...period, tables, document: { ...period.document, body } };
  }
  const body = withWords(period, entry);
  return body === undefined ? undefined : { ...period, document: { ...period.document, body } };
}
