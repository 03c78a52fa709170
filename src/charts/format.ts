/** The two drawings of every chart, in pixels: one for a text column or paper, one for a phone. CSS shows the one that fits. */
export const formats = {
  wide: { width: 680, textSize: 14, labels: "beside" },
  narrow: { width: 330, textSize: 15, labels: "above" },
} as const;

export type FormatName = keyof typeof formats;
export type Format = (typeof formats)[FormatName];

/** From one line of text to the next. */
export function lineHeight(format: Format): number {
  return Math.round(format.textSize * 1.3);
}
