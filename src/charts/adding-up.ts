/** Whether figures make a whole: only where a reconciliation check of the table says so. */
import type { Row, Table } from "../catalog/catalog.ts";
import type { Check, Term } from "../catalog/table-schema.ts";

/**
 * What these cells of the table add up to: the address of the whole, or "elsewhere" where the whole is no single cell.
 * Undefined when no check (`op` "=") has exactly these cells on one side: then adding them up means nothing.
 */
export function wholeOf(addresses: readonly string[], table: Table): string | undefined {
  if (addresses.length < 2) return undefined;
  const wanted = [...addresses].sort().join(" ");
  for (const check of table.schema.checks ?? []) {
    if (check.op !== "=") continue;
    for (const binding of bindings(check, table)) {
      for (const [side, other] of [
        [check.left, check.right],
        [check.right, check.left],
      ] as const) {
        if (addressesOf(side, table, binding)?.sort().join(" ") !== wanted) continue;
        const [whole, ...more] = addressesOf(other, table, binding) ?? [];
        return whole && more.length === 0 ? whole : "elsewhere";
      }
    }
  }
  return undefined;
}

/** What `*` may stand for in the check: every row and column of the table. */
function bindings(check: Check, table: Table): readonly string[] {
  const hasStar = [...check.left, ...check.right].some((term) => typeof term === "string" && term.includes("*"));
  if (!hasStar) return ["*"];
  return [...table.rows.map((row) => row.id), ...table.schema.fields.map((field) => field.name)];
}

/** Undefined for a term that counts rows or makes a percentage: nothing is added up. */
function addressesOf(terms: readonly Term[], table: Table, binding: string): string[] | undefined {
  const addresses: string[] = [];
  for (const term of terms) {
    if (typeof term === "string") addresses.push(term.replace("*", binding));
    else if (!("sum" in term)) return undefined;
    else if (term.table !== table.schema.name) return undefined;
    else
      addresses.push(
        ...table.rows.filter((row) => isOneOf(row, term.where)).map((row) => `${term.table}/${row.id}/${term.sum}`),
      );
  }
  return addresses;
}

function isOneOf(row: Row, where: Readonly<Record<string, string>>): boolean {
  return Object.entries(where).every(([column, value]) => String(row.cells.get(column)?.value) === value);
}
