/** Addresses of cells: `table/row/column`. */
import type { Cell, Period, Row, Table } from "./catalog.ts";
import { suggest } from "./suggestion.ts";

export interface Address {
  readonly table: string;
  readonly row: string;
  readonly column: string;
}

const part = "[a-z0-9_]+";
export const addressPattern = new RegExp(`^${part}/${part}/${part}$`);

/** Undefined when the text does not have the form of an address. */
export function parseAddress(text: string): Address | undefined {
  const known = parsed.get(text);
  if (known) return known;
  const [table, row, column] = addressPattern.test(text) ? text.split("/") : [];
  if (!table || !row || !column) return undefined;
  const address = { table, row, column };
  parsed.set(text, address);
  return address;
}

/** Documents, annotations and checks name the same cells, in every period again. */
const parsed = new Map<string, Address>();

/** The cell of a period at an address, written `table/row/column` or taken apart. */
export function findCell(period: Period, address: string | Address): Cell | undefined {
  const parts = typeof address === "string" ? parseAddress(address) : address;
  if (!parts) return undefined;
  const table = period.tables.get(parts.table);
  return table && findRow(table, parts.row)?.cells.get(parts.column);
}

/** Rows are asked for by id all over: from the second time on, without looking through them. */
const rowsById = new WeakMap<Table, ReadonlyMap<string, Row>>();

/** The first row with an id. */
export function findRow(table: Table, id: string): Row | undefined {
  const known = rowsById.get(table) ?? new Map(table.rows.toReversed().map((row) => [row.id, row]));
  rowsById.set(table, known);
  return known.get(id);
}

/** `address` as an HTML id, unique on its page. */
export function cellAnchor(address: string): string {
  return address.replaceAll("/", ".");
}

/** Why an address leads to no cell. The codes are those of the diagnostics. */
export interface AddressProblem {
  readonly code: "address-format" | "address-table" | "address-row" | "address-column";
  /** `address`, `found` (the wrong part), `suggestion`; `table` where one was found. */
  readonly data: Readonly<Record<string, string>>;
}

/** Undefined when there is a cell, and when what should hold it (table, figures of the period) has been reported as broken. */
export function explainAddress(period: Period, address: string): AddressProblem | undefined {
  const parts = parseAddress(address);
  if (!parts) return { code: "address-format", data: { address, found: address } };
  const { tables } = period;
  if (tables.size === 0) return undefined;
  const table = tables.get(parts.table);
  if (!table) return problem(address, "table", tables.keys());
  if (findCell(period, parts) || table.incomplete) return undefined;
  const columns = table.schema.fields.map(({ name }) => name);
  if (!columns.includes(parts.column)) return problem(address, "column", columns);
  return problem(
    address,
    "row",
    table.rows.map(({ id }) => id),
  );
}

function problem(address: string, wrong: keyof Address, names: Iterable<string>): AddressProblem {
  const parts = parseAddress(address) as Address; // The caller has parsed it.
  const found = parts[wrong];
  return {
    code: `address-${wrong}`,
    data: { address, found, table: parts.table, suggestion: suggest(found, names).text },
  };
}
