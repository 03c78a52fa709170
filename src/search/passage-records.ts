/** The words of a report: its headings, paragraphs and editor's notes. */
import { areasOf } from "../catalog/area-register.ts";
import type { Catalog, Period } from "../catalog/catalog.ts";
import { parseDocument, type Section } from "../markdown/document.ts";
import { outlineMarker } from "../markdown/outline.ts";
import { sentenceCase } from "../text/sentence-case.ts";
import type { SearchRecord } from "./record.ts";
import { recordPeriod } from "./record-period.ts";
import { splitPassage } from "./split-passage.ts";

export function passageRecords(catalog: Catalog, period: Period): SearchRecord[] {
  const { sections, blocks } = parseDocument(period.document, period).document;
  const findArea = areaFinder(catalog, sections);
  const inSection = (sectionId: string | null) => {
    const section = sections.find(({ id }) => id === sectionId);
    const area = findArea(sectionId);
    return {
      title: section ? titleOf(section) : sentenceCase(period.document.frontMatter.title),
      ...recordPeriod(period),
      ...(area !== undefined && { area }),
    };
  };

  const headings = sections.map((section) => ({
    ...inSection(section.id),
    path: pathOf(period, section.id),
    kind: "bao_cao" as const,
    text: titleOf(section),
  }));
  const passages = blocks.flatMap((block) =>
    splitPassage(block.text.replace(/\s+/g, " ").trim()).map((text) => ({
      ...inSection(block.sectionId),
      path: pathOf(period, block.id),
      kind: block.kind === "note" ? ("ghi_chu" as const) : ("bao_cao" as const),
      text,
    })),
  );
  return [...headings, ...passages];
}

function pathOf({ id }: Period, anchor: string): string {
  return `/ky-bao-cao/${id}/#${anchor}`;
}

/** The printed heading; one set in capitals reads as a sentence. */
function titleOf({ title }: Section): string {
  const marker = outlineMarker(title);
  return `${marker} ${sentenceCase(title.slice(marker.length).trim())}`.trim();
}

/** Title of the area that a section is, or is part of. */
function areaFinder(catalog: Catalog, sections: readonly Section[]) {
  const areas = new Map(areasOf(catalog).map(({ id, title }) => [id, title]));
  const parents = new Map(sections.map(({ id, parentId }) => [id, parentId]));
  return function findArea(sectionId: string | null): string | undefined {
    if (sectionId === null) return undefined;
    return areas.get(sectionId) ?? findArea(parents.get(sectionId) ?? null);
  };
}
