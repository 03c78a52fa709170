/** One indicator over all periods as JSON: what it is, its figures typed, its breaks, what may not be concluded from it. */
import type { Catalog } from "../catalog/catalog.ts";
import { formatCaution, formatNotes } from "../derive/format-caution.ts";
import type { Series } from "../derive/series.ts";
import { cautionsOf } from "../derive/series-caution.ts";
import { citeSeries } from "./cite-series.ts";
import { publishSeries } from "./published-series.ts";
import { publishedValue } from "./published-value.ts";

/**
 * `{ indicator, invented?, cite, fields, rows, breaks, cautions, notes }`. `fields` describe the columns; `rows` are
 * objects by column name, `null` where nothing is stated, the oldest period first.
 */
export function seriesJson(catalog: Catalog, series: Series): string {
  const { id, title, definition, address, direction, target, areaId } = series.indicator;
  const { fields, records } = publishSeries(series);
  const isInvented = series.points.some(({ figure }) => figure.period.document.frontMatter.invented);
  const content = {
    indicator: {
      id,
      title,
      ...(definition !== undefined && { definition }),
      cell: address,
      kind: series.measure,
      ...(series.unit !== undefined && { unit: series.unit }),
      direction,
      ...(target !== undefined && { target }),
      ...(areaId !== undefined && { area: areaId }),
    },
    ...(isInvented && { invented: true }),
    cite: citeSeries(catalog, series),
    fields,
    rows: records.map((record) =>
      Object.fromEntries(fields.map((field, index) => [field.name, publishedValue(record[index] ?? "", field.type)])),
    ),
    breaks: series.breaks.map(({ date, why }) => ({ date, why })),
    cautions: cautionsOf(catalog, series).flatMap(formatCaution),
    notes: formatNotes(series),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
