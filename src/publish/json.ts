/** One table over all periods, or one register, as JSON: its schema, its rows typed, what annotations say of single cells. */
import type { Catalog, Cell, Period, Row, Table } from "../catalog/catalog.ts";
import type { TableSchema } from "../catalog/table-schema.ts";
import { formatSource, hasInventedRegisters } from "./published-table.ts";

/**
 * `{ table, periods, rows, annotations }`, for a register `{ table, rows }`, with `invented` where it is that of an
 * invented office. Rows are objects by column name, `null`
 * where the source states nothing; those of a period table start with `ky`, the id of their period. The oldest period
 * comes first. Units and kinds of measures stand in `table.fields`.
 */
export function tableJson(catalog: Catalog, schema: TableSchema): string {
  const { name, title, description, fields, primaryKey } = schema;
  const table = { name, title, description, fields, primaryKey };
  const register = catalog.registers.get(name);
  if (register) {
    const invented = hasInventedRegisters(catalog);
    return print({ table, ...(invented && { invented }), rows: register.rows.map(readRow) });
  }

  const parts = catalog.periods.toReversed().flatMap((period) => {
    const inPeriod = period.tables.get(name);
    return inPeriod ? [{ period, inPeriod }] : [];
  });
  return print({
    table,
    periods: parts.map(({ period }) => describePeriod(period)),
    rows: parts.flatMap(({ period, inPeriod }) => inPeriod.rows.map((row) => ({ ky: period.id, ...readRow(row) }))),
    annotations: parts.flatMap(({ period, inPeriod }) => annotationsOf(period, inPeriod)),
  });
}

function describePeriod({ id, document }: Period) {
  const { title, shortTitle, period, record, invented } = document.frontMatter;
  const { kind, from, to, cumulative } = period;
  return { id, title, shortTitle, kind, from, to, cumulative, status: record.status, ...(invented && { invented }) };
}

function readRow(row: Row): Record<string, Cell["value"]> {
  return Object.fromEntries([...row.cells].map(([column, { value }]) => [column, value]));
}

function annotationsOf(period: Period, table: Table) {
  const cells = table.rows.flatMap((row) => [...row.cells.values()]);
  return cells.flatMap(({ address, annotation }) => {
    if (!annotation) return [];
    const { qualifier, asPrinted, note } = annotation;
    return [
      {
        ky: period.id,
        cell: address,
        ...(qualifier && { qualifier }),
        ...(asPrinted !== undefined && { as_printed: asPrinted }),
        source: formatSource(annotation),
        ...(note !== undefined && { note }),
      },
    ];
  });
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
