/** The refusal of a period that the site does not have. */
import type { Catalog } from "../catalog/catalog.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";

export function unknownPeriod({ periods }: Catalog, period: string, file: string): Diagnostic {
  const known = periods.map(({ id }) => id).join(", ") || "—";
  return { code: "period-unknown", place: { file }, data: { period, known } };
}
