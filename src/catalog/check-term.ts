/** The cells that a term of a check names. */
import type { Term } from "./table-schema.ts";

/** Addresses with their `*`; none for a term that goes over rows. */
export function termAddresses(term: Term): readonly string[] {
  if (typeof term === "string") return [term];
  return "percent" in term ? [term.percent, term.of] : [];
}
