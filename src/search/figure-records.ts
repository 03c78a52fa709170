/** The figures of a period: what each one is called, the figure itself, and the sentence that states it. */
import { cellAnchor } from "../catalog/address.ts";
import { areasOf } from "../catalog/area-register.ts";
import type { Catalog, Period } from "../catalog/catalog.ts";
import { indicatorsOf } from "../catalog/indicator-register.ts";
import { rowTitle } from "../catalog/row-text.ts";
import { formatCell, unitOf } from "../derive/format-cell.ts";
import { statedMeasures } from "../derive/stated-measures.ts";
import { parseDocument, type ReportDocument } from "../markdown/document.ts";
import { mentionedCells } from "../markdown/mentioned-cells.ts";
import { splitSentences } from "../markdown/sentence.ts";
import type { SearchRecord } from "./record.ts";
import { recordPeriod } from "./record-period.ts";

/** One record for every cell that has a card. */
export function figureRecords(catalog: Catalog, period: Period): SearchRecord[] {
  const indicators = new Map(indicatorsOf(catalog).map((indicator) => [indicator.address, indicator]));
  const areas = new Map(areasOf(catalog).map(({ id, title }) => [id, title]));
  const { document } = parseDocument(period.document, period);
  return statedMeasures(period, mentionedCells(document)).flatMap(({ table: { schema }, cells }) =>
    cells.map(({ row, cell }) => {
      const area = areas.get(schema.area ?? "");
      const indicator = indicators.get(cell.address);
      const name = `${rowTitle(row)} – ${cell.field.title}`;
      const unit = unitOf(cell.field, row);
      const sentence = sentenceOf(document, cell.address);
      return {
        path: `/ky-bao-cao/${period.id}/so-lieu/#${cellAnchor(cell.address)}`,
        kind: "so_lieu" as const,
        title: indicator?.title ?? name,
        context: indicator ? `${schema.title}: ${name}` : schema.title,
        text: sentence?.text ?? "",
        ...recordPeriod(period),
        ...(area !== undefined && { area }),
        figure: {
          value: formatCell(cell),
          ...(unit !== undefined && { unit }),
          ...(sentence && { sentencePath: sentence.path }),
          ...(indicator && { seriesPath: `/chi-so/${indicator.id}/` }),
        },
      };
    }),
  );
}

/** The sentence of the report that first states a figure. */
function sentenceOf({ id, blocks }: ReportDocument, address: string): { text: string; path: string } | undefined {
  for (const block of blocks) {
    const use = block.kind === "note" ? undefined : block.values.find((value) => value.address === address);
    if (!use) continue;
    const sentence = splitSentences(block.text).find(({ end }) => end >= use.end)?.text ?? block.text;
    return { text: sentence.replace(/\s+/g, " "), path: `/ky-bao-cao/${id}/#${block.id}` };
  }
  return undefined;
}
