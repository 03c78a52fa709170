/** Everything that search can find on the site. */
import type { Catalog } from "../catalog/catalog.ts";
import { documentRecords } from "./document-records.ts";
import { figureRecords } from "./figure-records.ts";
import { passageRecords } from "./passage-records.ts";
import type { SearchRecord } from "./record.ts";
import { reportRecord } from "./report-record.ts";
import { taskRecords } from "./task-records.ts";
import { termRecords } from "./term-records.ts";

/** Newest period first. Several records of a period may have one path: the passages of a long paragraph. */
export function searchRecords(catalog: Catalog): SearchRecord[] {
  return [
    ...catalog.periods.flatMap((period) => [
      reportRecord(period),
      ...figureRecords(catalog, period),
      ...passageRecords(catalog, period),
    ]),
    ...taskRecords(catalog),
    ...documentRecords(catalog),
    ...termRecords(catalog),
  ];
}
