/** The pages that a site has because of what its catalog holds: paths within the site, each ending in `/`. */
import { areasOf } from "../catalog/area-register.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { documentsOf } from "../catalog/document-register.ts";
import { indicatorsOf } from "../catalog/indicator-register.ts";
import { comparedPairs } from "./comparison-pair.ts";
import { correctionLog } from "./correction-log.ts";

/** Pages of every site, whatever it holds. */
export const standingPages = [
  "/",
  "/chi-so/",
  "/dinh-chinh/",
  "/doi-chieu/",
  "/du-lieu/",
  "/huong-dan/",
  "/ky-bao-cao/",
  "/lich-cong-bo/",
  "/linh-vuc/",
  "/nhiem-vu/",
  "/so-sanh/",
  "/thuat-ngu/",
  "/tim-kiem/",
  "/van-ban/",
] as const;

/** Pages of one period. */
export function periodPages(periodId: string): string[] {
  const report = `/ky-bao-cao/${periodId}/`;
  return [report, `${report}so-lieu/`, `${report}nguon/`, `/doi-chieu/${periodId}/`];
}

/** Pages of the states in which reports were published before corrections. */
export function earlierStatePages(catalog: Catalog): string[] {
  const pages = correctionLog(catalog)
    .filter(({ periodId }) => catalog.periods.some(({ id }) => id === periodId))
    .map(({ periodId, day }) => `/ky-bao-cao/${periodId}/ban-truoc/${day}/`);
  return [...new Set(pages)];
}

/** Without `standingPages`. */
export function catalogPages(catalog: Catalog): string[] {
  const tables = [...catalog.schemas.values()].filter(({ scope }) => scope !== "annotation");
  return [
    ...catalog.periods.flatMap(({ id }) => periodPages(id)),
    ...earlierStatePages(catalog),
    ...comparedPairs(catalog).map(({ earlier, later }) => `/so-sanh/${earlier.id}/${later.id}/`),
    ...areasOf(catalog).map(({ id }) => `/linh-vuc/${id}/`),
    ...indicatorsOf(catalog).map(({ id }) => `/chi-so/${id}/`),
    ...documentsOf(catalog).map(({ id }) => `/van-ban/${id}/`),
    ...tables.map(({ name }) => `/du-lieu/${name}/`),
    ...catalog.pages.map(({ id }) => `/${id}/`),
  ];
}
