/** What a period's report holds about each area: how many figures, which documents. */
import { type Area, areasOf } from "../catalog/area-register.ts";
import type { Catalog, Period } from "../catalog/catalog.ts";
import { citationIndex } from "./citation-index.ts";
import { parseDocument, type Section } from "./document.ts";

export interface AreaSummary {
  readonly area: Area;
  /** Different cells that the area's text states. */
  readonly figures: number;
  /** Ids of the documents that it cites. */
  readonly documents: readonly string[];
}

/** Areas that the report has a section for, in its order. */
export function areaSummaries(catalog: Catalog, period: Period): AreaSummary[] {
  const { document } = parseDocument(period.document, period);
  const cited = citationIndex({ ...catalog, periods: [period] });
  const ids = new Set(document.sections.map(({ id }) => id));
  return areasOf(catalog)
    .filter(({ id }) => ids.has(id))
    .map((area) => {
      const isIn = (sectionId: string | null) => isWithin(document.sections, sectionId, area.id);
      const own = document.blocks.filter(({ sectionId, kind }) => kind !== "note" && isIn(sectionId));
      return {
        area,
        figures: new Set(own.flatMap(({ values }) => values.map(({ address }) => address))).size,
        documents: [...cited].flatMap(([id, sentences]) =>
          sentences.some(({ sectionId }) => isIn(sectionId)) ? id : [],
        ),
      };
    });
}

function isWithin(sections: readonly Section[], sectionId: string | null, areaId: string): boolean {
  if (sectionId === null || sectionId === areaId) return sectionId !== null;
  return isWithin(sections, sections.find(({ id }) => id === sectionId)?.parentId ?? null, areaId);
}
