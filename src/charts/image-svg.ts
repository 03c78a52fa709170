/** A chart as a picture that stands by itself: title, key, drawing, footnotes and source in one SVG, with its colours and faces inside. */
import type { Chart } from "./chart.ts";
import { drawChart } from "./draw.ts";
import { footnotesOf } from "./footnotes.ts";
import { placeSvg, sizeOfSvg, type TextLine, textElement } from "./image-text.ts";
import { isNamedInDrawing, legendOf } from "./legend.ts";
import { escapeXml } from "./svg-markup.ts";
import { drawSwatch } from "./swatch.ts";
import { figureWidth, textWidth } from "./text-width.ts";
import { wrapBalanced } from "./wrap-text.ts";

export interface PictureWords {
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  /** Stands above everything, where figures must not be taken for real ones. */
  readonly warning?: string;
  /** Under the drawing, one paragraph each: source, date, address. */
  readonly source: readonly string[];
}

export interface PictureColours {
  readonly ground: string;
  readonly ink: string;
  readonly quiet: string;
  readonly warning: string;
  /** Of figures that are the picture. */
  readonly data: string;
}

export interface PictureLook {
  /** Rules for the classes inside a drawing. */
  readonly styles: string;
  readonly colours: PictureColours;
}

/** Whoever has the first face sees it as it was measured. */
export const pictureFaces = "Be Vietnam Pro, system-ui, Segoe UI, Roboto, Noto Sans, Arial, sans-serif";

const margin = 24;
const inner = 680;
const width = inner + 2 * margin;

/** 728 pixels wide, as high as the chart needs. */
export function chartPicture(chart: Chart, words: PictureWords, { styles, colours }: PictureLook): string {
  const parts: string[] = [];
  let y = margin;
  const write = (
    text: string,
    { size, className, weight = 400 }: Omit<TextLine, "x" | "y" | "text" | "bold">,
    lineHeight = 1.4,
  ) => {
    for (const line of wrapBalanced(text, inner, weight > 400 ? size * 1.06 : size)) {
      parts.push(textElement({ x: margin, y: y + size, size, className, weight, text: line }));
      y += Math.round(size * lineHeight);
    }
  };

  if (words.warning !== undefined) {
    const lines = wrapBalanced(words.warning, inner, 15);
    const height = lines.length * 21 + 12;
    parts.push(`<rect width="${width}" height="${height}" fill="${colours.warning}"/>`);
    y = 6;
    write(words.warning, { size: 15, className: "picture-on-warning", weight: 600 });
    y = height + margin;
  }
  write(chart.title, { size: 19, className: "picture-ink", weight: 600 });
  write(chart.subtitle, { size: 15, className: "picture-quiet" });
  y += 10;
  const legend = drawLegend(chart, inner);
  if (legend) {
    parts.push(placeSvg(legend, margin, y));
    y += sizeOfSvg(legend).height + 8;
  }
  const drawing = drawChart(chart, "wide");
  const { height: drawingHeight } = sizeOfSvg(drawing);
  parts.push(placeSvg(drawing, margin, y + 4));
  y += drawingHeight + 22;
  for (const note of footnotesOf(chart)) write(note, { size: 13, className: "picture-quiet" }, 1.45);
  parts.push(`<path d="M${margin} ${y + 2}H${width - margin}" class="picture-rule"/>`);
  y += 8;
  for (const paragraph of words.source) write(paragraph, { size: 13, className: "picture-quiet" }, 1.45);
  const height = y + 14;

  const sheet = `text{font-family:${pictureFaces};font-size:14px}${styles}${pictureStyles(colours)}`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="vi">` +
    `<title>${escapeXml(chart.title)}</title><desc>${escapeXml(words.description)}</desc>` +
    `<style>${sheet}</style><rect width="${width}" height="${height}" fill="${colours.ground}"/>${parts.join("")}</svg>\n`
  );
}

/** The classes of what stands around a drawing. */
export function pictureStyles({ ground, ink, quiet }: PictureColours): string {
  return (
    `.picture-ink{fill:${ink}}.picture-quiet{fill:${quiet}}.picture-on-warning{fill:${ground}}` +
    `.picture-rule{fill:none;stroke:${quiet};stroke-opacity:0.4}`
  );
}

const entryGap = 24;
const swatchGap = 9;
const rowHeight = 22;

/** The key to the wide drawing as an `<svg>` of this width: entries beside each other as far as they fit. Undefined for a chart that needs none. */
export function drawLegend(chart: Chart, width: number): string | undefined {
  const entries = isNamedInDrawing(chart, "wide") ? [] : legendOf(chart);
  if (entries.length === 0) return undefined;
  let [x, y] = [0, 0];
  const markup = entries.map(({ series, name, figure }) => {
    const swatch = drawSwatch(chart, series);
    const { width: swatchWidth, height } = sizeOfSvg(swatch);
    const bold = figure === undefined ? "" : ` ${figure}`;
    const entryWidth = swatchWidth + swatchGap + textWidth(name, 14) + figureWidth(bold, 14);
    if (x > 0 && x + entryWidth > width) [x, y] = [0, y + rowHeight];
    const placed = [
      placeSvg(swatch, x, y + (rowHeight - height) / 2),
      textElement({ x: x + swatchWidth + swatchGap, y: y + 16, size: 14, className: "picture-ink", text: name, bold }),
    ];
    x += Math.ceil(entryWidth) + entryGap;
    return placed.join("");
  });
  return `<svg viewBox="0 0 ${width} ${y + rowHeight}">${markup.join("")}</svg>`;
}
