/** Small pieces of SVG markup that pictures are put together from. */
import { escapeXml } from "./svg-markup.ts";

export interface TextLine {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  /** Pixels. */
  readonly size: number;
  readonly className: string;
  readonly weight?: number;
  readonly text: string;
  /** Set in semibold after the text. */
  readonly bold?: string;
}

export function textElement({ x, y, size, className, weight = 400, text, bold = "" }: TextLine): string {
  const face = weight > 400 ? `;font-weight:${weight}` : "";
  const end = bold === "" ? "" : `<tspan style="font-weight:600">${escapeXml(bold)}</tspan>`;
  return `<text x="${round(x)}" y="${round(y)}" class="${className}" style="font-size:${size}px${face}">${escapeXml(text)}${end}</text>`;
}

/** Size of an `<svg>` element by its `viewBox`. */
export function sizeOfSvg(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}

/** An `<svg>` element as part of another, its top left corner at `x`, `y`; `scale` enlarges it. */
export function placeSvg(svg: string, x: number, y: number, scale = 1): string {
  const { width, height } = sizeOfSvg(svg);
  const place = `x="${round(x)}" y="${round(y)}" width="${round(width * scale)}" height="${round(height * scale)}"`;
  return svg.replace("<svg", `<svg ${place} overflow="visible"`);
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
