/** Whether the rows that reconciliation checks name exist: a check without its rows would never fail. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Period, Row } from "./catalog.ts";
import { termAddresses } from "./check-term.ts";
import type { SchemaFile } from "./schema-file.ts";
import { reportSetting } from "./setting-issue.ts";
import { suggest } from "./suggestion.ts";
import type { Term } from "./table-schema.ts";

type Percent = Extract<Term, { readonly percent: string }>;

/** A diagnostic for every term whose row no period has, though some have its table. */
export function checkOperands(files: readonly SchemaFile[], periods: readonly Period[]): Diagnostic[] {
  return files.flatMap((file) =>
    (file.schema.checks ?? []).flatMap((check, index) =>
      (["left", "right"] as const).flatMap((side) =>
        check[side].flatMap((term, place) => {
          const path = ["checks", index, side, place];
          const parts = typeof term !== "string" && "percent" in term ? termAddresses(term) : [term];
          return parts.flatMap((part): Diagnostic[] => {
            const found = unmatched(part, periods);
            return found ? [reportSetting(file, "check-unmatched", path, { ...found, id: check.id })] : [];
          });
        }),
      ),
    ),
  );
}

function unmatched(
  term: Exclude<Term, Percent>,
  periods: readonly Period[],
): { found: string; suggestion: string } | undefined {
  const [name = "", wanted = ""] = typeof term === "string" ? term.split("/") : [term.table];
  const tables = periods.flatMap(({ tables }) => tables.get(name) ?? []);
  const rows = tables.flatMap((table) => table.rows);
  if (rows.length === 0 || tables.some(({ incomplete }) => incomplete)) return undefined;
  if (typeof term !== "string") {
    const where = Object.entries(term.where);
    const isMatch = ({ cells }: Row) => where.every(([column, value]) => cells.get(column)?.text === value);
    const found = where.map(([column, value]) => `${column}=${value}`).join(", ");
    return rows.some(isMatch) ? undefined : { found, suggestion: "—" };
  }
  const ids = new Set(rows.map(({ id }) => id));
  return wanted === "*" || ids.has(wanted) ? undefined : { found: wanted, suggestion: suggest(wanted, ids).text };
}
