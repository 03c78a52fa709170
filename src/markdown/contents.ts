/** The contents of a report: its sections under the short names that readers know. */
import { areasOf } from "../catalog/area-register.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { sentenceCase } from "../text/sentence-case.ts";
import { outlineMarker } from "./outline.ts";
import type { ReportText } from "./report-text.ts";

export interface ContentsEntry {
  /** Anchor of the section. */
  readonly id: string;
  /** "4. Tổ chức bộ máy": the printed number with the area's short name, or else with the printed words. */
  readonly title: string;
  /** 2 for the highest. */
  readonly level: number;
}

export function contentsOf(catalog: Catalog, { sections }: Pick<ReportText, "sections">): ContentsEntry[] {
  const names = new Map(areasOf(catalog).map(({ id, title }) => [id, title]));
  return sections.map(({ id, title, level }) => {
    const marker = outlineMarker(title);
    const words = names.get(id) ?? sentenceCase(title.slice(marker.length).trim());
    return { id, title: `${marker} ${words}`.trim(), level };
  });
}
