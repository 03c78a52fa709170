/** A canvas that keeps what Chart.js draws on it as marks, to be written as SVG. Colours are names of roles, never colour values. */

/** Pixels, rounded to a tenth. `role` is the fill or stroke "colour": the CSS class of the mark; a stroke of "none" leaves none. */
export type Mark =
  | {
      readonly shape: "rect";
      readonly role: string;
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly shape: "circle"; readonly role: string; readonly x: number; readonly y: number; readonly radius: number }
  | {
      readonly shape: "path";
      readonly role: string;
      readonly d: string;
      readonly lineWidth?: number;
      readonly dash?: readonly number[];
    }
  | {
      readonly shape: "text";
      readonly role: string;
      readonly x: number;
      readonly y: number;
      readonly anchor: TextAnchor;
      readonly text: string;
    };

export type TextAnchor = "start" | "middle" | "end";

export interface SvgCanvas {
  /** To be given to Chart.js. */
  readonly canvas: HTMLCanvasElement;
  /** The context of that canvas, for what we draw ourselves. */
  readonly context: CanvasRenderingContext2D;
  /** In drawing order; grows while something draws. */
  readonly marks: readonly Mark[];
}

/** The part of the canvas state that marks depend on. */
interface Style {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  dash: readonly number[];
}

const plain: Style = {
  fillStyle: "",
  strokeStyle: "",
  lineWidth: 1,
  font: "",
  textAlign: "start",
  textBaseline: "alphabetic",
  dash: [],
};

/** From the given y to the baseline, in em: the same in every font, so that lines of text stand evenly. */
const baselineShift: Partial<Record<CanvasTextBaseline, number>> = { middle: 0.35 };

/** A canvas of this size, in pixels, whose corner is at `origin` of the drawing. It knows the calls that bars, lines, points and our labels make; others throw. */
export function createSvgCanvas(width: number, height: number, origin = { x: 0, y: 0 }): SvgCanvas {
  const marks: Mark[] = [];
  const across = (x: number) => round(origin.x + x);
  const down = (y: number) => round(origin.y + y);
  const saved: Style[] = [];
  let d = "";
  let figures: Mark[] = [];

  const context = {
    ...plain,
    save() {
      const { fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, dash } = context;
      saved.push({ fillStyle, strokeStyle, lineWidth, font, textAlign, textBaseline, dash });
    },
    restore() {
      Object.assign(context, saved.pop());
    },
    // The drawing is made once, on an empty canvas, at its own size.
    setTransform() {},
    resetTransform() {},
    clearRect() {},
    beginPath() {
      d = "";
      figures = [];
    },
    closePath() {
      if (d) d += "Z";
    },
    moveTo(x: number, y: number) {
      d += `M${across(x)} ${down(y)}`;
    },
    lineTo(x: number, y: number) {
      d += `L${across(x)} ${down(y)}`;
    },
    rect(x: number, y: number, w: number, h: number) {
      figures.push({ shape: "rect", role: "", x: across(x), y: down(y), width: round(w), height: round(h) });
    },
    /** Whole circles only: Chart.js draws round points with it. */
    arc(x: number, y: number, radius: number) {
      figures.push({ shape: "circle", role: "", x: across(x), y: down(y), radius: round(radius) });
    },
    fill() {
      if (d) marks.push({ shape: "path", role: context.fillStyle, d });
      marks.push(...figures.map((figure) => ({ ...figure, role: context.fillStyle })));
    },
    stroke() {
      const { strokeStyle: role, lineWidth, dash } = context;
      if (role === "none") return;
      marks.push({ shape: "path", role, d, ...(lineWidth !== 1 && { lineWidth }), ...(dash.length > 0 && { dash }) });
    },
    setLineDash(dash: readonly number[]) {
      context.dash = dash;
    },
    fillText(text: string, x: number, y: number) {
      const shift = (baselineShift[context.textBaseline] ?? 0) * sizeOf(context.font);
      const anchor = anchorOf(context.textAlign);
      marks.push({ shape: "text", role: context.fillStyle, x: across(x), y: down(y + shift), anchor, text });
    },
  };
  const canvas = { width, height, getContext: () => context };
  Object.assign(context, { canvas });
  // Neither Chart.js nor we ask more of a canvas than what stands above.
  return {
    canvas: canvas as unknown as HTMLCanvasElement,
    context: context as unknown as CanvasRenderingContext2D,
    marks,
  };
}

function anchorOf(align: CanvasTextAlign): TextAnchor {
  if (align === "center") return "middle";
  return align === "right" || align === "end" ? "end" : "start";
}

/** "14px sans" → 14. */
function sizeOf(font: string): number {
  return Number.parseFloat(/([\d.]+)px/.exec(font)?.[1] ?? "0");
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
