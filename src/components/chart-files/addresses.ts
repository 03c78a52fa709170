/** Where what can be taken of a chart stands on the site. */
import { href } from "../href.ts";

export type ChartFileFormat = "svg" | "png" | "csv" | "json";

export function chartFileHref(chartId: string, format: ChartFileFormat): string {
  return href(`/bieu-do/${chartId}.${format}`);
}

/** Within the site. */
export function embedPath(chartId: string): `/${string}` {
  return `/nhung/${chartId}/`;
}
