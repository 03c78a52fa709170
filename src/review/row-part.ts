/** Rows that a branch adds to or removes from tables and registers; where there are many removed, an alarm. */
import { rowTitle } from "../catalog/row-text.ts";
import { type RowDifference, rowDifferences } from "../derive/base-figures.ts";
import { ui } from "../text/interface-text.ts";
import { formatNumber } from "../text/number.ts";
import type { ListPart } from "./report.ts";
import { keptPeriods, type StatePair } from "./state-pair.ts";

/** From so many removed rows on, their number is an alarm. */
export const massDeletion = 10;

/** Rows whose names are listed; more are counted. */
const listedRows = 5;

const words = ui.review;

interface TableRows {
  /** Title of the table, and the period it is of; a register is of none. */
  readonly table: string;
  readonly period: string | undefined;
  readonly differences: readonly RowDifference[];
}

export interface RowReview {
  readonly alarms: readonly string[];
  readonly parts: readonly ListPart[];
}

export function reviewRows(pair: StatePair): RowReview {
  const tables = [...rowsOfPeriods(pair), ...rowsOfRegisters(pair)];
  const removed = only(tables, "removed");
  return {
    alarms: [...lostPeriods(pair), ...lostTables(pair), ...massAlarm(removed)],
    parts: [listRows("removed", removed), listRows("added", only(rowsOfPeriods(pair), "added"))].filter(
      ({ items }) => items.length > 0,
    ),
  };
}

function rowsOfPeriods(pair: StatePair): TableRows[] {
  return keptPeriods(pair).flatMap(({ title, before, after }) => byTable(rowDifferences(before, after), title));
}

function rowsOfRegisters({ before, after }: StatePair): TableRows[] {
  const tables = (state: StatePair["before"]) => ({ tables: state.catalog.registers });
  return byTable(rowDifferences(tables(before), tables(after)), undefined);
}

function byTable(differences: readonly RowDifference[], period: string | undefined): TableRows[] {
  return [...Map.groupBy(differences, ({ table }) => table.schema.title)].map(([table, found]) => ({
    table,
    period,
    differences: found,
  }));
}

function only(tables: readonly TableRows[], kind: RowDifference["kind"]): TableRows[] {
  return tables
    .map((table) => ({ ...table, differences: table.differences.filter((difference) => difference.kind === kind) }))
    .filter(({ differences }) => differences.length > 0);
}

function lostPeriods({ periods }: StatePair): string[] {
  return periods.flatMap(({ title, after }) => (after ? [] : words.deletedPeriod(title)));
}

function lostTables(pair: StatePair): string[] {
  return keptPeriods(pair).flatMap(({ title, before, after }) =>
    [...before.tables]
      .filter(([name]) => !after.tables.has(name))
      .map(([, { schema }]) => words.deletedTable(schema.title, title)),
  );
}

function massAlarm(removed: readonly TableRows[]): string[] {
  const count = removed.reduce((sum, { differences }) => sum + differences.length, 0);
  if (count < massDeletion) return [];
  const where = removed.map(({ table, period, differences }) => {
    const name = period === undefined ? table : `${table} (${period})`;
    return `${name} ${formatNumber(differences.length)}`;
  });
  return [words.deletedRows(formatNumber(count), where.join("; "))];
}

function listRows(kind: RowDifference["kind"], tables: readonly TableRows[]): ListPart {
  return {
    kind: "list",
    title: words.rows[kind],
    items: tables.map(({ table, period, differences }) => {
      const names = differences.slice(0, listedRows).map(({ row }) => rowTitle(row));
      const rest = differences.length - names.length;
      const more = rest > 0 ? [words.more(formatNumber(rest))] : [];
      return words.rowsOf(
        [table, period].filter(Boolean).join(", "),
        formatNumber(differences.length),
        [...names, ...more].join("; "),
      );
    }),
  };
}
