/** How charts look, in one place: sizes of the drawings, and what tells series apart where there is no colour. Colours are in src/styles/chart.css. */

/**
 * The two drawings of every chart, in pixels: one for a text column or paper, one for a phone. CSS shows the one that
 * fits, and sets their text at `textSize` (`--chart-text-wide`, `--chart-text-narrow`).
 */
export const formats = {
  wide: { width: 680, textSize: 14, labels: "beside" },
  narrow: { width: 330, textSize: 15, labels: "above" },
} as const;

export type FormatName = keyof typeof formats;
export type Format = (typeof formats)[FormatName];

/** Pixels between the ends of the value axis. */
export const plotHeights = { line: 190, rank: 150 } as const;

/** From one line of text to the next. */
export function lineHeight(format: Format): number {
  return Math.round(format.textSize * 1.3);
}

/** Of lines: each series of a chart has its dash and its marker. */
export const dashes: readonly number[][] = [[], [7, 4], [2, 3], [], [7, 4], [2, 3]];
export const markers = ["circle", "rect", "triangle", "rectRot", "circle", "rect"] as const;

/** Of two dots a row: the first and the second figure. Where both are in one place, the first encloses the second. */
export const rangeMarkers = [
  { style: "rectRot", radius: 7, radiusOfClose: 8.5 },
  { style: "circle", radius: 6, radiusOfClose: 4 },
] as const;

/** Of the line at a value that is to be reached. */
export const targetDash = [10, 4, 2, 4];

/** Of a striped bar: the width of a stripe and of the space after it. */
export const stripes = [2, 4];

/** Of the end of a bar whose true length is beyond it: slivers that thin out, with the spaces between them. */
export const slivers = [4, 3, 3, 3, 2, 6];
