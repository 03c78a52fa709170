/** The marks of a drawing painted on a canvas, as a browser would show them as SVG. */
import type { Mark } from "./svg-canvas.ts";

/** What the style sheets give to a mark; colours as CSS writes them, "none" for no paint. */
export interface MarkStyle {
  readonly fill: string;
  readonly stroke: string;
  /** 0 to 1. */
  readonly strokeOpacity: number;
  /** Pixels of the drawing. */
  readonly strokeWidth: number;
  readonly dash: readonly number[];
  /** For `ctx.font`. */
  readonly font: string;
  /** The stroke lies under the fill, as of figures with a rim. */
  readonly strokeFirst: boolean;
}

/** Paints in drawing order. The context is scaled already: one unit is one pixel of the drawing. */
export function paintMarks(
  marks: readonly Mark[],
  context: CanvasRenderingContext2D,
  styleOf: (mark: Mark) => MarkStyle,
): void {
  for (const mark of marks) {
    const style = styleOf(mark);
    context.lineJoin = "round";
    context.lineWidth = style.strokeWidth;
    context.strokeStyle = style.stroke;
    context.fillStyle = style.fill;
    context.setLineDash([...style.dash]);
    const layers = [
      ...(style.fill === "none" ? [] : ["fill" as const]),
      ...(style.stroke === "none" || style.strokeWidth === 0 ? [] : ["stroke" as const]),
    ];
    for (const layer of style.strokeFirst ? layers.toReversed() : layers) {
      context.globalAlpha = layer === "stroke" ? style.strokeOpacity : 1;
      paint(mark, context, style, layer);
    }
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

function paint(mark: Mark, context: CanvasRenderingContext2D, { font }: MarkStyle, layer: "fill" | "stroke"): void {
  if (mark.shape === "text") {
    context.font = font;
    context.textBaseline = "alphabetic";
    context.textAlign = mark.anchor === "middle" ? "center" : mark.anchor;
    if (layer === "fill") context.fillText(mark.text, mark.x, mark.y);
    else context.strokeText(mark.text, mark.x, mark.y);
    return;
  }
  const path = pathOf(mark);
  if (layer === "fill") context.fill(path);
  else context.stroke(path);
}

function pathOf(mark: Exclude<Mark, { shape: "text" }>): Path2D {
  if (mark.shape === "path") return new Path2D(mark.d);
  const path = new Path2D();
  if (mark.shape === "rect") path.rect(mark.x, mark.y, mark.width, mark.height);
  else path.arc(mark.x, mark.y, mark.radius, 0, 2 * Math.PI);
  return path;
}
