/** The picture that other sites show beside a link to a page: 1200 × 630, a title over a chart or one large figure. */
import type { Chart } from "../charts/chart.ts";
import { drawChart } from "../charts/draw.ts";
import { drawLegend, type PictureLook, pictureFaces, pictureStyles } from "../charts/image-svg.ts";
import { placeSvg, sizeOfSvg, textElement } from "../charts/image-text.ts";
import { escapeXml } from "../charts/svg-markup.ts";
import { figureWidth } from "../charts/text-width.ts";
import { wrapBalanced, wrapText } from "../charts/wrap-text.ts";

export interface PreviewSubject {
  readonly title: string;
  /** Small, above the title. */
  readonly publisher: string;
  readonly chart?: Chart | undefined;
  /** Shown large where no chart is. */
  readonly figure?: { readonly text: string; readonly remark: string };
  /** Small, at the foot. */
  readonly foot: string;
  /** Where figures must not be taken for real ones. */
  readonly warning?: string;
}

const previewSize = { width: 1200, height: 630 } as const;

const margin = 56;
const inner = previewSize.width - 2 * margin;
const footTop = previewSize.height - 62;
/** Pixels of the drawing with its key; a higher one would have to be shown too small to be read. */
const highest = 280;

/** Whether the drawing of a chart can be read in a preview. */
export function fitsPreview(chart: Chart): boolean {
  const legend = drawLegend(chart, 680);
  return sizeOfSvg(drawChart(chart, "wide")).height + (legend ? sizeOfSvg(legend).height : 0) <= highest;
}

/** A whole SVG file. */
export function previewPicture(subject: PreviewSubject, { styles, colours }: PictureLook): string {
  const parts: string[] = [];
  let y = 44;
  if (subject.warning !== undefined) {
    parts.push(`<rect width="${previewSize.width}" height="46" fill="${colours.warning}"/>`);
    parts.push(line(subject.warning, { y: 32, size: 23, className: "picture-on-warning", weight: 600 }));
    y = 78;
  }
  parts.push(line(subject.publisher, { y: y + 24, size: 25, className: "picture-quiet" }));
  y += 46;
  const size = wrapText(subject.title, inner, 48).length > 2 ? 38 : 46;
  for (const text of wrapBalanced(subject.title, inner, size * 1.06).slice(0, 3)) {
    parts.push(line(text, { y: y + size, size, className: "picture-ink", weight: 600 }));
    y += Math.round(size * 1.32);
  }
  y += 18;
  const shown = placeChart(subject, y) ?? placeFigure(subject, y);
  parts.push(shown);
  parts.push(`<path d="M${margin} ${footTop}H${previewSize.width - margin}" class="picture-rule"/>`);
  parts.push(line(subject.foot, { y: footTop + 36, size: 22, className: "picture-quiet" }));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${previewSize.width}" height="${previewSize.height}" lang="vi">` +
    `<title>${escapeXml(subject.title)}</title>` +
    `<style>text{font-family:${pictureFaces};font-size:14px}${styles}${pictureStyles(colours)}.picture-data{fill:${colours.data}}</style>` +
    `<rect width="${previewSize.width}" height="${previewSize.height}" fill="${colours.ground}"/>${parts.join("")}</svg>\n`
  );
}

function line(text: string, look: { y: number; size: number; className: string; weight?: number }): string {
  return textElement({ x: margin, text, ...look });
}

/** The chart as large as it fits between here and the foot, with its title where it is not that of the page. */
function placeChart({ chart, title }: PreviewSubject, top: number): string | undefined {
  if (!chart) return undefined;
  const titleLines = chart.title === title ? [] : wrapBalanced(chart.title, inner, 28);
  const from = top + titleLines.length * 38 + 8;
  const legend = drawLegend(chart, 680);
  const drawing = drawChart(chart, "wide");
  const { width, height } = sizeOfSvg(drawing);
  const legendHeight = legend ? sizeOfSvg(legend).height + 8 : 0;
  const scale = Math.min(inner / width, (footTop - 16 - from) / (height + legendHeight));
  return [
    ...titleLines.map((text, index) => line(text, { y: top + 28 + index * 38, size: 28, className: "picture-ink" })),
    ...(legend ? [placeSvg(legend, margin, from, scale)] : []),
    placeSvg(drawing, margin, from + legendHeight * scale, scale),
  ].join("");
}

function placeFigure({ figure }: PreviewSubject, top: number): string {
  if (!figure) return "";
  const size = Math.min(150, Math.floor((150 * inner) / figureWidth(figure.text, 150)));
  const remark = wrapBalanced(figure.remark, inner, 30).slice(0, 3);
  return [
    line(figure.text, { y: top + size, size, className: "picture-data", weight: 600 }),
    ...remark.map((text, index) =>
      line(text, { y: top + size + 62 + index * 42, size: 30, className: "picture-quiet" }),
    ),
  ].join("");
}
