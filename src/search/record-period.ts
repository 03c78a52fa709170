/** What a record says of the period it belongs to. */
import type { Period } from "../catalog/catalog.ts";
import { isRetracted } from "../derive/comparable.ts";
import { ui } from "../text/interface-text.ts";
import type { SearchRecord } from "./record.ts";

type PeriodOfRecord = Required<Pick<SearchRecord, "period" | "periodId" | "periodKind" | "year">> &
  Pick<SearchRecord, "isRetracted">;

/** A report that has been withdrawn or replaced is called so. */
export function recordPeriod(period: Period): PeriodOfRecord {
  const { shortTitle, period: extent, record } = period.document.frontMatter;
  const retracted = isRetracted(period);
  return {
    period: retracted ? `${shortTitle} (${ui.recordStatuses[record.status]})` : shortTitle,
    periodId: period.id,
    periodKind: extent.kind,
    year: Number(extent.to.slice(0, 4)),
    ...(retracted && { isRetracted: true }),
  };
}
