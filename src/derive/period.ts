/** What a reporting period covers, and how final its report is. */
import type { Period } from "../catalog/catalog.ts";
import { formatDate } from "../text/date.ts";

/** "từ ngày 01/01/2024 đến ngày 31/7/2024". */
export function periodWindow({ document }: Period): string {
  const { from, to } = document.frontMatter.period;
  return `từ ngày ${formatDate(from)} đến ngày ${formatDate(to)}`;
}

/** What a published copy of a report lacks beside the original. */
export type Lack = "number" | "day" | "signer" | "annex";

/** In the order in which a report prints them. */
export function lacksOf({ document }: Period): Lack[] {
  const { number, date, signer, annex } = document.frontMatter.record;
  const lacks: Readonly<Record<Lack, boolean>> = {
    number: number === null,
    day: !/^\d{4}-\d{2}-\d{2}$/.test(date),
    signer: signer.name === null,
    annex: annex === "missing",
  };
  return (["number", "day", "signer", "annex"] as const).filter((lack) => lacks[lack]);
}
