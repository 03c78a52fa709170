/** The HTML that another site pastes to frame a chart. */
import type { Chart } from "../charts/chart.ts";
import { escapeXml } from "../charts/svg-markup.ts";
import { embedHeight } from "./embed-height.ts";

/** One `<iframe>`; its height holds the chart at every width from 320 pixels. */
export function embedSnippet(chart: Chart, address: string): string {
  const title = escapeXml(chart.title);
  return `<iframe src="${escapeXml(address)}" title="${title}" width="100%" height="${embedHeight(chart)}" loading="lazy" style="border:0"></iframe>`;
}
