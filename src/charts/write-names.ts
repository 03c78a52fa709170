/** The names of categories and panels, written where a layout has placed them. */
import type { PlacedLine } from "./bar-layout.ts";
import type { Format } from "./look.ts";

/** Leaves the face and the baseline as they are for further text. */
export function writeNames(ctx: CanvasRenderingContext2D, lines: readonly PlacedLine[], format: Format): void {
  ctx.font = `${format.textSize}px text`;
  ctx.textBaseline = "middle";
  ctx.fillStyle = "name";
  for (const { text, x, y, align } of lines) {
    ctx.textAlign = align;
    ctx.fillText(text, x, y);
  }
}
