/** SVG → PNG with the faces that ship with the project: the same bytes on every machine. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { initWasm, Resvg } from "@resvg/resvg-wasm";

/** Commands run in the folder of the project; the built code may run from elsewhere. */
const projectFolder = resolve(".");
const fontFiles = ["be-vietnam-pro-400.ttf", "be-vietnam-pro-600.ttf"];

let fonts: Promise<Uint8Array[]> | undefined;

/** The picture in `zoom` pixels for each pixel of the SVG. */
export async function renderPng(svg: string, zoom: number): Promise<Uint8Array<ArrayBuffer>> {
  fonts ??= start();
  const renderer = new Resvg(svg, {
    font: { fontBuffers: await fonts, defaultFontFamily: "Be Vietnam Pro", sansSerifFamily: "Be Vietnam Pro" },
    fitTo: { mode: "zoom", value: zoom },
  });
  const image = renderer.render();
  // The memory of the renderer is freed below; the bytes are ours.
  const bytes = new Uint8Array(image.asPng());
  image.free();
  renderer.free();
  return bytes;
}

/** One instance of the renderer serves the whole build. */
async function start(): Promise<Uint8Array[]> {
  const { resolve: find } = createRequire(join(projectFolder, "package.json"));
  await initWasm(readFileSync(find("@resvg/resvg-wasm/index_bg.wasm")));
  return fontFiles.map((file) => new Uint8Array(readFileSync(join(projectFolder, "src/publish/fonts", file))));
}
