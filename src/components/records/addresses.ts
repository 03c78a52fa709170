/** Where what is followed through the periods stands on the site. */
import { href } from "../href.ts";

export function areaHref(areaId: string): string {
  return href(`/linh-vuc/${areaId}/`);
}

export function taskHref(taskId: string): string {
  return href(`/nhiem-vu/#${taskId}`);
}

export function termHref(termId: string): string {
  return href(`/thuat-ngu/#${termId}`);
}

export function indicatorHref(indicatorId: string): string {
  return href(`/chi-so/${indicatorId}/`);
}

/** The checks of a period, or one of them. */
export function checksHref(periodId: string, checkId?: string): string {
  return href(`/doi-chieu/${periodId}/${checkId === undefined ? "" : `#${checkId}`}`);
}
