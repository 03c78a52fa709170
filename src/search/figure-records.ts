/** The figures of a period: what each one is called, and the figure itself. */
import { cellAnchor } from "../catalog/address.ts";
import { areasOf } from "../catalog/area-register.ts";
import type { Catalog, Period } from "../catalog/catalog.ts";
import { indicatorsOf } from "../catalog/indicator-register.ts";
import { rowTitle } from "../catalog/row-text.ts";
import { formatCell, unitOf } from "../derive/format-cell.ts";
import { statedMeasures } from "../derive/stated-measures.ts";
import { parseDocument } from "../markdown/document.ts";
import { mentionedCells } from "../markdown/mentioned-cells.ts";
import type { SearchRecord } from "./record.ts";

/** One record for every cell that has a card. */
export function figureRecords(catalog: Catalog, period: Period): SearchRecord[] {
  const indicators = new Map(indicatorsOf(catalog).map(({ address, title }) => [address, title]));
  const areas = new Map(areasOf(catalog).map(({ id, title }) => [id, title]));
  const mentioned = mentionedCells(parseDocument(period.document, period).document);
  return statedMeasures(period, mentioned).flatMap(({ table: { schema }, cells }) =>
    cells.map(({ row, cell }) => {
      const area = areas.get(schema.area ?? "");
      const name = indicators.get(cell.address) ?? cell.field.title;
      return {
        path: `/ky-bao-cao/${period.id}/so-lieu/#${cellAnchor(cell.address)}`,
        kind: "so_lieu" as const,
        title: `${schema.title}: ${rowTitle(row)} – ${cell.field.title}`,
        text: `${name}: ${[formatCell(cell), unitOf(cell.field, row)].filter(Boolean).join(" ")}`,
        period: period.document.frontMatter.shortTitle,
        ...(area !== undefined && { area }),
      };
    }),
  );
}
