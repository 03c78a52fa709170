/** Indicators as ways on: the newest figure with its period, and how it moved. */
import type { Catalog } from "../../catalog/catalog.ts";
import { type Indicator, indicatorsOf } from "../../catalog/indicator-register.ts";
import type { PlacedCell } from "../../derive/comparable.ts";
import { formatCell } from "../../derive/format-cell.ts";
import { formatChange } from "../../derive/format-change.ts";
import { latestOf, type SeriesPoint, seriesOf } from "../../derive/series.ts";
import { ui } from "../../text/interface-text.ts";
import { indicatorHref } from "./addresses.ts";

/** Those of an area that some report states. */
export function indicatorItems(catalog: Catalog, areaId: string) {
  return indicatorsOf(catalog)
    .filter((indicator) => indicator.areaId === areaId)
    .flatMap((indicator) => {
      const series = seriesOf(catalog, indicator);
      const latest = series && latestOf(series);
      if (!latest) return [];
      return [
        {
          title: indicator.title,
          href: indicatorHref(indicator.id),
          detail: [formatCell(latest.figure.cell), series.unit].filter(Boolean).join(" "),
          description: describe(latest, indicator),
        },
      ];
    });
}

/** Period and change; what it measures, where there is nothing to compare it with yet. */
function describe({ figure, movement: { change, earlier } }: SeriesPoint, { definition = "" }: Indicator): string {
  if (change.kind === "none" && change.comparability.reason === "first") return definition;
  const against = change.kind === "none" ? "" : ` ${ui.areas.against(shortTitle(earlier))}`;
  return `${shortTitle(figure)}: ${formatChange(change)}${against}`;
}

function shortTitle(figure: PlacedCell | undefined): string {
  return figure?.period.document.frontMatter.shortTitle ?? "";
}
