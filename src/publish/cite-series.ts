/** How to cite a series: one Vietnamese sentence ready to paste. */
import type { Catalog } from "../catalog/catalog.ts";
import type { Series } from "../derive/series.ts";
import { formatDate } from "../text/date.ts";
import { ui } from "../text/interface-text.ts";
import { siteAddress } from "./cited-report.ts";

/** "“Công chức có mặt”, số liệu qua các kỳ, 2 kỳ, số liệu từ … đến …, Sở …, Minh Bạch, https://…" */
export function citeSeries(catalog: Catalog, { indicator, points }: Series): string {
  const windows = points.map(({ figure }) => figure.period.document.frontMatter);
  const from = windows.map(({ period }) => period.from).reduce((a, b) => (a < b ? a : b));
  const to = windows.map(({ period }) => period.to).reduce((a, b) => (a > b ? a : b));
  return [
    ui.series.citedTitle(indicator.title),
    ui.series.periodsCount(String(points.length)),
    ui.report.dataWindow(formatDate(from), formatDate(to)),
    ...(windows.some(({ invented }) => invented) ? [ui.cite.invented] : []),
    catalog.publisher.name,
    ui.cite.onSite(siteAddress(catalog, `/chi-so/${indicator.id}/`)),
  ].join(", ");
}
