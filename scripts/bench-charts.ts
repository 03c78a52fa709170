/** Prints what charts cost at build: time and bytes of one beside pictures of the same bars, memory of a thousand. */
import { renderPng } from "../src/publish/image-png.ts";
import { type ChartCost, costOfCanvas, costOfPicture, costOfSvg } from "../tests/bench/chart-cost.ts";
import type { ChartLoad } from "../tests/bench/chart-load.ts";
import { loadOfCharts } from "../tests/bench/chart-memory.ts";
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

const megabytes = ({ peakMiB }: ChartLoad) => (peakMiB * 1.048576).toFixed(0);
const [held, free] = [loadOfCharts(1000, "held"), loadOfCharts(1000, "free")];
console.table({
  "1,000 charts, both drawings and summary: first ms": free.firstMs.toFixed(1),
  "median ms": free.medianMs.toFixed(1),
  "peak memory, MB, of a process that collects in time (budget 256)": megabytes(held),
  "of one that V8 lets grow as the machine allows": megabytes(free),
});
