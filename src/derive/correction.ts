/** Register `dinh_chinh`: every change to figures and words that had been published. */
import { findCell, parseAddress } from "../catalog/address.ts";
import type { Catalog, Cell, Period } from "../catalog/catalog.ts";
import { rowText, rowTitle } from "../catalog/row-text.ts";
import { formatNumber } from "../text/number.ts";
import { correctionLog, isOfCell } from "./correction-log.ts";
import { unitOf } from "./format-cell.ts";

/** `revision`: planned, better data. `correction`: there was an error. One is never called the other. */
export type CorrectionKind = "revision" | "correction";

export interface CorrectedCell {
  readonly address: string;
  readonly rowTitle: string;
  readonly columnTitle: string;
  readonly tableTitle: string;
  readonly unit?: string;
}

export interface Correction {
  readonly id: string;
  /** ISO day. */
  readonly day: string;
  readonly kind: CorrectionKind;
  readonly periodId: string;
  /** Absent where the period is no longer published. */
  readonly period?: Period;
  /** Address of the cell or id of the paragraph, as the register has it. */
  readonly place: string;
  /** Absent for words, and for a cell that the period no longer has. */
  readonly cell?: CorrectedCell;
  /** As readers see them; undefined where there was nothing, or is nothing. */
  readonly before: string | undefined;
  readonly after: string | undefined;
  readonly reason: string | undefined;
  /** Id in register `van_ban`. */
  readonly documentId: string | undefined;
}

/** Newest first; of one day the last of the register first. */
export function correctionsOf(catalog: Catalog): Correction[] {
  const corrections = correctionLog(catalog).map(({ id, day, periodId, place, before, after, row }): Correction => {
    const period = catalog.periods.find((candidate) => candidate.id === periodId);
    const cell = period && findCell(period, place);
    return {
      id,
      day,
      kind: rowText(row, "loai") === "dieu_chinh" ? "revision" : "correction",
      periodId,
      ...(period && { period }),
      place,
      ...(period && cell && { cell: describeCell(period, cell) }),
      before: showText(before, cell),
      after: showText(after, cell),
      reason: rowText(row, "ly_do"),
      documentId: rowText(row, "van_ban"),
    };
  });
  return corrections.toReversed();
}

/** The last entries about cells of a period that state nothing any more: what links to them finds the entry instead. */
export function removedFigures(catalog: Catalog, periodId: string | undefined): Correction[] {
  const ofPeriod = correctionsOf(catalog).filter(
    (correction) => correction.periodId === periodId && isOfCell(correction),
  );
  const newest = [...Map.groupBy(ofPeriod, ({ place }) => place).values()].flatMap(([first]) => first ?? []);
  return newest.filter(({ after }) => after === undefined);
}

/** The last change of a cell after it was published. */
export function lastCorrectionOf(catalog: Catalog, periodId: string, address: string): Correction | undefined {
  const known = lastCorrections.get(catalog) ?? indexLastCorrections(catalog);
  return known.get(periodId)?.get(address);
}

/** By period and place. Every figure of the site asks. */
const lastCorrections = new WeakMap<Catalog, ReadonlyMap<string, ReadonlyMap<string, Correction>>>();

function indexLastCorrections(catalog: Catalog) {
  const byPeriod = [...Map.groupBy(correctionsOf(catalog).toReversed(), ({ periodId }) => periodId)];
  const index = new Map(
    byPeriod.map(([id, ofPeriod]) => [id, new Map(ofPeriod.map((correction) => [correction.place, correction]))]),
  );
  lastCorrections.set(catalog, index);
  return index;
}

function describeCell(period: Period, { address, field }: Cell): CorrectedCell {
  const { table = "", row = "" } = parseAddress(address) ?? {};
  const found = period.tables.get(table);
  const ofCell = found?.rows.find(({ id }) => id === row);
  const unit = ofCell && unitOf(field, ofCell);
  return {
    address,
    rowTitle: ofCell ? rowTitle(ofCell) : row,
    columnTitle: field.title,
    tableTitle: found?.schema.title ?? table,
    ...(unit !== undefined && { unit }),
  };
}

/** The register holds a figure as its table's file does, "1556.3"; readers see "1.556,3". Undefined for the empty text. */
function showText(text: string, cell: Cell | undefined): string | undefined {
  const isFigure = cell?.field.type === "integer" || cell?.field.type === "number";
  if (!isFigure || text === "") return text || undefined;
  return text.replace(/-?\d+(\.\d+)?$/, (figure) => formatNumber(Number(figure)));
}
