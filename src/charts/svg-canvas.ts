/** A canvas that keeps what Chart.js draws on it as marks, to be written as SVG. Colours are names of roles, never colour values. */
import { textWidth } from "./text-width.ts";

/** Pixels, rounded to a tenth. `role` is the fill or stroke "colour": the CSS class of the mark. */
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
  /** In drawing order; grows while something draws. */
  readonly marks: readonly Mark[];
}

/** The part of the canvas state that marks depend on. */
interface State {
  fillStyle: string;
  strokeStyle: string;
  lineWidth: number;
  font: string;
  textAlign: CanvasTextAlign;
  textBaseline: CanvasTextBaseline;
  dash: readonly number[];
  offsetX: number;
  offsetY: number;
}

/** Offset from the given y to the baseline, in em: the same in every font, so that lines of text stand evenly. */
const baselineShift: Partial<Record<CanvasTextBaseline, number>> = { middle: 0.35, top: 0.8, bottom: -0.2 };

/** A canvas of this size, in pixels. It knows the calls that bars, lines, points and scales make; others throw. */
export function createSvgCanvas(width: number, height: number): SvgCanvas {
  const marks: Mark[] = [];
  const saved: State[] = [];
  let state: State = {
    fillStyle: "",
    strokeStyle: "",
    lineWidth: 1,
    font: "",
    textAlign: "start",
    textBaseline: "alphabetic",
    dash: [],
    offsetX: 0,
    offsetY: 0,
  };
  let d = "";
  let figures: Mark[] = [];

  const x = (value: number) => round(value + state.offsetX);
  const y = (value: number) => round(value + state.offsetY);

  const context = {
    canvas: { width, height },
    save: () => saved.push({ ...state }),
    restore() {
      state = saved.pop() ?? state;
    },
    setTransform() {},
    resetTransform() {},
    clearRect() {},
    clip() {},
    translate(dx: number, dy: number) {
      state.offsetX += dx;
      state.offsetY += dy;
    },
    beginPath() {
      d = "";
      figures = [];
    },
    closePath() {
      if (d) d += "Z";
    },
    moveTo(px: number, py: number) {
      d += `M${x(px)} ${y(py)}`;
    },
    lineTo(px: number, py: number) {
      d += `L${x(px)} ${y(py)}`;
    },
    rect(px: number, py: number, w: number, h: number) {
      figures.push({ shape: "rect", role: "", x: x(px), y: y(py), width: round(w), height: round(h) });
    },
    /** Whole circles only: Chart.js draws round points with it. */
    arc(px: number, py: number, radius: number) {
      figures.push({ shape: "circle", role: "", x: x(px), y: y(py), radius: round(radius) });
    },
    fill() {
      if (d) marks.push({ shape: "path", role: state.fillStyle, d });
      marks.push(...figures.map((figure) => ({ ...figure, role: state.fillStyle })));
    },
    stroke() {
      const { lineWidth, dash } = state;
      if (!d) return;
      marks.push({
        shape: "path",
        role: state.strokeStyle,
        d,
        ...(lineWidth !== 1 && { lineWidth: round(lineWidth) }),
        ...(dash.length > 0 && { dash }),
      });
    },
    setLineDash(dash: readonly number[]) {
      state.dash = dash;
    },
    measureText: (text: string) => ({ width: textWidth(text, sizeOf(state.font)) }),
    fillText(text: string, px: number, py: number) {
      const shift = (baselineShift[state.textBaseline] ?? 0) * sizeOf(state.font);
      const anchor = anchorOf(state.textAlign);
      marks.push({ shape: "text", role: state.fillStyle, x: x(px), y: y(py + shift), anchor, text });
    },
  };
  for (const name of ["fillStyle", "strokeStyle", "lineWidth", "font", "textAlign", "textBaseline"] as const) {
    Object.defineProperty(context, name, {
      get: () => state[name],
      set(value: never) {
        state[name] = value;
      },
    });
  }
  const canvas = { width, height, getContext: () => context };
  Object.assign(context, { canvas });
  // Chart.js asks no more of its canvas than what stands above.
  return { canvas: canvas as unknown as HTMLCanvasElement, marks };
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
