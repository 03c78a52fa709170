/** Each area of reform through the periods: what every report holds about it, and the documents cited there. */
import type { Area } from "../catalog/area-register.ts";
import { areasOf } from "../catalog/area-register.ts";
import type { Catalog, Period } from "../catalog/catalog.ts";
import { type DocumentRecord, documentsOf } from "../catalog/document-register.ts";
import { areaSummaries } from "./area-summary.ts";

export interface AreaInPeriod {
  readonly period: Period;
  /** Different cells that the area's text states. */
  readonly figures: number;
  /** Different documents that it cites. */
  readonly documents: number;
}

export interface AreaHistory {
  readonly area: Area;
  /** Newest first; reports without a section for the area are left out. */
  readonly periods: readonly AreaInPeriod[];
  /** In the order of the register, with the number of reports that cite them in the area. */
  readonly documents: readonly { readonly record: DocumentRecord; readonly reports: number }[];
}

/** In the order of the areas. */
export function areaHistories(catalog: Catalog): AreaHistory[] {
  const byPeriod = catalog.periods.map((period) => ({ period, summaries: areaSummaries(catalog, period) }));
  return areasOf(catalog).map((area) => {
    const found = byPeriod.flatMap(({ period, summaries }) => {
      const summary = summaries.find((candidate) => candidate.area.id === area.id);
      return summary ? [{ period, summary }] : [];
    });
    return {
      area,
      periods: found.map(({ period, summary }) => ({
        period,
        figures: summary.figures,
        documents: summary.documents.length,
      })),
      documents: documentsOf(catalog).flatMap((record) => {
        const reports = found.filter(({ summary }) => summary.documents.includes(record.id)).length;
        return reports === 0 ? [] : [{ record, reports }];
      }),
    };
  });
}
