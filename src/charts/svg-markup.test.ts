import { describe, expect, it } from "vitest";
import { createSvgCanvas } from "./svg-canvas.ts";
import { svgMarkup } from "./svg-markup.ts";

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  return canvas.getContext("2d") as CanvasRenderingContext2D;
}

describe("createSvgCanvas with svgMarkup", () => {
  it("turns canvas calls into marks, with colours as classes and figures rounded", () => {
    const { canvas, marks } = createSvgCanvas(100, 50);
    const ctx = contextOf(canvas);
    ctx.fillStyle = "solid";
    ctx.beginPath();
    ctx.rect(1.2345, 2, 30, 10);
    ctx.fill();
    ctx.font = "10px text";
    ctx.textAlign = "right";
    ctx.textBaseline = "middle";
    ctx.fillStyle = "name";
    ctx.fillText("A & <B>", 20, 10);
    ctx.fillText("C", 20, 30);
    expect(svgMarkup(marks, { width: 100, height: 50 }, "wide")).toBe(
      '<svg class="wide" viewBox="0 0 100 50" aria-hidden="true">' +
        '<g class="solid"><rect x="1.2" y="2" width="30" height="10"/></g>' +
        '<g class="name" text-anchor="end"><text x="20" y="13.5">A &amp; &lt;B></text><text x="20" y="33.5">C</text></g></svg>',
    );
  });

  it("keeps width and dash of lines, and forgets them on restore", () => {
    const { canvas, marks } = createSvgCanvas(100, 50);
    const ctx = contextOf(canvas);
    ctx.strokeStyle = "ink-1";
    ctx.save();
    ctx.lineWidth = 2;
    ctx.setLineDash([3, 1]);
    ctx.beginPath();
    ctx.moveTo(0, 0);
    ctx.lineTo(20, 0);
    ctx.stroke();
    ctx.restore();
    ctx.beginPath();
    ctx.moveTo(0, 0);
    ctx.lineTo(20, 0);
    ctx.stroke();
    expect(marks).toEqual([
      { shape: "path", role: "ink-1", d: "M0 0L20 0", lineWidth: 2, dash: [3, 1] },
      { shape: "path", role: "ink-1", d: "M0 0L20 0" },
    ]);
  });
});
