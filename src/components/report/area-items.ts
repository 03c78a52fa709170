/** The areas of a report as ways on, with how much is found there. */
import type { Catalog, Period } from "../../catalog/catalog.ts";
import { areaSummaries } from "../../markdown/area-summary.ts";
import { ui } from "../../text/interface-text.ts";
import { formatNumber } from "../../text/number.ts";
import { areaHref } from "../records/addresses.ts";

export function areaItems(catalog: Catalog, period: Period) {
  return areaSummaries(catalog, period).map(({ area, figures, documents }) => ({
    title: area.title,
    href: areaHref(area.id),
    detail: [
      figures > 0 && ui.home.figures(formatNumber(figures)),
      documents.length > 0 && ui.home.documents(formatNumber(documents.length)),
    ]
      .filter(Boolean)
      .join(" · "),
  }));
}
