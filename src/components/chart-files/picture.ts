/** The picture of a published chart, in the colours of the site's own style sheets. */
import { describeChart } from "../../charts/describe.ts";
import { resolveStyles, resolveVariable } from "../../charts/image-style.ts";
import { chartPicture, type PictureLook } from "../../charts/image-svg.ts";
import type { PublishedChart } from "../../publish/published-chart.ts";
import chartSheet from "../../styles/chart.css?raw";
import tokenSheet from "../../styles/tokens.css?raw";
import { ui } from "../../text/interface-text.ts";

const sheets = [tokenSheet, chartSheet];
const colour = (name: `--${string}`) => resolveVariable(sheets, name, "light");

/** Pictures are light: they are pasted into documents and printed. */
export const pictureLook: PictureLook = {
  styles: resolveStyles(sheets, "light"),
  colours: {
    ground: colour("--surface"),
    ink: colour("--ink"),
    quiet: colour("--ink-quiet"),
    warning: colour("--caution"),
    data: colour("--series-1"),
  },
};

/** A whole SVG file. */
export function pictureOf({ chart, source, address, invented }: PublishedChart): string {
  const words = {
    description: describeChart(chart),
    source: [...source, ui.cite.onSite(address)],
    ...(invented && { warning: ui.chartActions.invented }),
  };
  return chartPicture(chart, words, pictureLook);
}
