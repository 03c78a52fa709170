/** Indicators as ways on: the newest figure with its period, and how it moved. */
import type { Catalog } from "../../catalog/catalog.ts";
import { type Indicator, indicatorsOf } from "../../catalog/indicator-register.ts";
import { latestOf, type SeriesPoint, seriesOf } from "../../derive/series.ts";
import { figureAsStated, movementText, shortTitle } from "../series/series-words.ts";
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
          detail: figureAsStated(latest.figure),
          description: describe(latest, indicator),
        },
      ];
    });
}

/** Period and change; what it measures, where there is nothing to compare it with yet. */
function describe({ figure, movement }: SeriesPoint, { definition = "" }: Indicator): string {
  const { change } = movement;
  if (change.kind === "none" && change.comparability.reason === "first") return definition;
  return `${shortTitle(figure.period)}: ${movementText(movement)}`;
}
