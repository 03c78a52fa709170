import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { renderPng } from "./image-png.ts";

const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40"><rect width="200" height="40" fill="#fff"/>
<text x="4" y="28" style="font-family:Be Vietnam Pro;font-size:20px">Đỗ Thị Ẩn, ữ ặ</text></svg>`;

/** Width and height stand in the header of a PNG. */
const sizeOf = (png: Uint8Array) => [new DataView(png.buffer).getUint32(16), new DataView(png.buffer).getUint32(20)];

describe("renderPng", () => {
  it("draws as many pixels as asked for", async () => {
    expect(sizeOf(await renderPng(svg, 2))).toEqual([400, 80]);
  });

  it("knows the letters: other words give another picture than empty boxes would", async () => {
    const pictures = await Promise.all(
      ["Đỗ Thị Ẩn, ữ ặ", "Đo Thi An, u a"].map((text) => renderPng(svg.replace(/Đỗ.*ặ/, text), 1)),
    );
    expect(new Set(pictures.map((png) => createHash("sha256").update(png).digest("hex"))).size).toBe(2);
  });

  it("gives the same bytes again", async () => {
    expect(await renderPng(svg, 1)).toEqual(await renderPng(svg, 1));
  });
});
