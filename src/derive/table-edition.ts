/** The editions of a table: one a period, or the one of a register. */
import type { Catalog, Period, Table } from "../catalog/catalog.ts";

export interface TableEdition {
  /** Absent for a register. */
  readonly period?: Period;
  readonly table: Table;
}

/** Newest period first; periods without the table are left out. Tables about cells have no edition of their own. */
export function tableEditions(catalog: Catalog, name: string): TableEdition[] {
  const register = catalog.registers.get(name);
  if (register) return [{ table: register }];
  return catalog.periods.flatMap((period) => {
    const table = period.tables.get(name);
    return table ? [{ period, table }] : [];
  });
}
