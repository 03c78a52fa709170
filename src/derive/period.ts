/** How final the published copy of a report is. */
import type { FrontMatter } from "../catalog/front-matter.ts";

/** A draft or a copy without a number: no substitute for the report as signed. */
export function isUnfinished({ status }: Pick<FrontMatter["record"], "status">): boolean {
  return status === "draft" || status === "unnumbered_copy";
}

/** Withdrawn, or replaced by another report. */
export function isWithdrawn({ status }: Pick<FrontMatter["record"], "status">): boolean {
  return status === "withdrawn" || status === "superseded";
}

/** What a copy lacks beside the original. */
export type Lack = "number" | "day" | "signer" | "annex";

/** In the order in which a report prints them. */
export function lacksOf({ number, date, signer, annex }: FrontMatter["record"]): Lack[] {
  const lacks: Readonly<Record<Lack, boolean>> = {
    number: number === null,
    day: !/^\d{4}-\d{2}-\d{2}$/.test(date),
    signer: signer.name === null,
    annex: annex === "missing",
  };
  return (["number", "day", "signer", "annex"] as const).filter((lack) => lacks[lack]);
}
