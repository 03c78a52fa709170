/** The indicators in the order in which readers look for one. */
import { type Area, areasOf } from "../catalog/area-register.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { type Indicator, indicatorsOf } from "../catalog/indicator-register.ts";
import { type Series, seriesOf } from "./series.ts";

export interface ListedIndicator {
  readonly indicator: Indicator;
  /** Undefined where no report states the figure yet. */
  readonly series: Series | undefined;
}

export interface IndicatorGroup {
  readonly area: Area;
  /** In the order of the register. Never empty. */
  readonly indicators: readonly ListedIndicator[];
}

/** By area, in the order of the report; areas without indicators are left out. */
export function indicatorsByArea(catalog: Catalog): IndicatorGroup[] {
  const indicators = indicatorsOf(catalog);
  return areasOf(catalog).flatMap((area) => {
    const own = indicators.filter(({ areaId }) => areaId === area.id);
    if (own.length === 0) return [];
    return [{ area, indicators: own.map((indicator) => ({ indicator, series: seriesOf(catalog, indicator) })) }];
  });
}
