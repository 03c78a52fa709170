/** What the page of an area shows beside the documents and reports: its parts, indicators, tables and tasks. */
import type { Catalog } from "../../catalog/catalog.ts";
import { newestTablesOf } from "../../derive/area-table.ts";
import { taskHistories } from "../../derive/task-history.ts";
import type { AreaHistory } from "../../markdown/area-history.ts";
import { ui } from "../../text/interface-text.ts";
import { taskItems } from "../tasks/task-items.ts";
import { indicatorItems } from "./indicator-items.ts";

export function areaContents(catalog: Catalog, { area, documents }: AreaHistory) {
  const indicators = indicatorItems(catalog, area.id);
  const tables = newestTablesOf(catalog, area.id);
  const tasks = taskItems(taskHistories(catalog).filter(({ areaId }) => areaId === area.id));
  const words = ui.areas;
  const parts = [
    { id: "chi-so", title: words.indicators, count: indicators.length },
    { id: "so-lieu", title: words.figures, count: tables.length },
    { id: "nhiem-vu", title: words.tasks, count: tasks.length },
    { id: "van-ban", title: words.documents, count: documents.length },
    { id: "cac-ky", title: words.periods, count: 1 },
  ];
  const sections = parts.filter(({ count }) => count > 0).map(({ id, title }) => ({ id, title, level: 2 }));
  return { sections, indicators, tables, tasks };
}
