/** The areas of reform as ways on, each with how much the site holds about it. */
import type { Catalog } from "../../catalog/catalog.ts";
import { indicatorsOf } from "../../catalog/indicator-register.ts";
import { newestTablesOf } from "../../derive/area-table.ts";
import { taskHistories } from "../../derive/task-history.ts";
import { areaHistories } from "../../markdown/area-history.ts";
import { ui } from "../../text/interface-text.ts";
import { formatNumber } from "../../text/number.ts";
import { areaHref } from "./addresses.ts";

const words = ui.areas.counts;

export function areaIndexItems(catalog: Catalog) {
  const indicators = indicatorsOf(catalog);
  const tasks = taskHistories(catalog);
  return areaHistories(catalog).map(({ area, documents }) => {
    const counts = [
      { count: newestTablesOf(catalog, area.id).length, say: words.tables },
      { count: indicators.filter(({ areaId }) => areaId === area.id).length, say: words.indicators },
      { count: tasks.filter(({ areaId }) => areaId === area.id).length, say: words.tasks },
      { count: documents.length, say: ui.home.documents },
    ];
    return {
      title: area.title,
      href: areaHref(area.id),
      detail: counts
        .filter(({ count }) => count > 0)
        .map(({ count, say }) => say(formatNumber(count)))
        .join(" · "),
      ...(area.description !== undefined && { description: area.description }),
    };
  });
}
