/** Prints what charts cost at build: time and bytes of one beside pictures of the same bars, memory of a thousand. */
import { execFileSync } from "node:child_process";
import { renderPng } from "../src/publish/image-png.ts";
import { type ChartCost, costOfCanvas, costOfPicture, costOfSvg } from "../tests/bench/chart-cost.ts";
import type { ChartLoad } from "../tests/bench/chart-load.ts";
import { launchBrowser } from "../tests/site/browser.ts";

const show = ({ medianMs, bytes, gzipBytes }: ChartCost) => ({
  "ms, median": medianMs.toFixed(1),
  bytes,
  "bytes, gzip": gzipBytes,
});

const browser = await launchBrowser();
console.table({
  "inline SVG (Chart.js on our canvas; budget 4,096 bytes)": show(costOfSvg()),
  "PNG ×2 of that SVG (resvg, without its faces and colours)": show(await costOfPicture(renderPng)),
  "PNG ×2 by Chart.js on a canvas of Chromium": show(await costOfCanvas(browser)),
});
await browser.close();

// V8 lets garbage pile up in its young generation: kept small, what charts need remains.
const output = execFileSync(process.execPath, ["--max-semi-space-size=8", "tests/bench/chart-load.ts", "1000"]);
const { firstMs, medianMs, peakMiB } = JSON.parse(output.toString("utf8")) as ChartLoad;
console.table({
  "1,000 charts, both drawings and summary: first ms": firstMs.toFixed(1),
  "median ms": medianMs.toFixed(1),
  "peak memory, MB (budget 256)": (peakMiB * 1.048576).toFixed(0),
});
