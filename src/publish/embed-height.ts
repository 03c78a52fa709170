/** How high the frame of an embedded chart has to be. */
import type { Chart } from "../charts/chart.ts";
import { recordChart } from "../charts/draw.ts";
import { footnotesOf } from "../charts/footnotes.ts";
import { legendOf } from "../charts/legend.ts";
import { formats } from "../charts/look.ts";
import { wrapText } from "../charts/wrap-text.ts";

const narrowest = 320;
const margin = 16;
/** From this width on the wide drawing is shown: 35rem and the margins. */
const wideFrom = 592;

/** Pixels, enough at any width from 320 on; texts are measured on the wide side. */
export function embedHeight(chart: Chart): number {
  const narrow = recordChart(chart, "narrow").size;
  const wide = recordChart(chart, "wide").size;
  // The narrow drawing grows with the frame up to 400 pixels.
  const narrowHeights = [narrowest, 400 + 2 * margin].map(
    (width) => heightOfTexts(chart, width) + (narrow.height * Math.min(400, width - 2 * margin)) / formats.narrow.width,
  );
  const wideHeights = [wideFrom, 768].map(
    (width) => heightOfTexts(chart, width) + (wide.height * Math.min(736, width - 2 * margin)) / formats.wide.width,
  );
  return Math.ceil(Math.max(...narrowHeights, ...wideHeights) / 10) * 10;
}

function heightOfTexts(chart: Chart, width: number): number {
  const inner = width - 2 * margin;
  const lines = (text: string, size: number) => wrapText(text, inner, size).length;
  const legend = legendOf(chart).map(({ name, figure = "" }) => lines(`      ${name} ${figure}`, 15) * 23 + 4);
  const footnotes = footnotesOf(chart).join(" ");
  return (
    2 * margin +
    lines(chart.title, 18) * 26 +
    lines(chart.subtitle, 15) * 23 +
    legend.reduce((sum, height) => sum + height, 0) +
    (footnotes === "" ? 0 : lines(footnotes, 14) * 21) +
    // Source, date, link and the warning that figures are invented.
    (width < wideFrom ? 250 : 150)
  );
}
