/** What one chart of twelve bars costs, drawn by us and by Chart.js on a canvas of a browser. */
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { layOutBars } from "../../src/charts/bar-layout.ts";
import type { Chart } from "../../src/charts/chart.ts";
import { drawChart } from "../../src/charts/draw.ts";
import { formats } from "../../src/charts/look.ts";
import { twelveBars } from "./chart-samples.ts";

export interface ChartCost {
  readonly medianMs: number;
  /** Of one drawing, as it is and packed. */
  readonly bytes: number;
  readonly gzipBytes: number;
}

const rounds = 60;

/** One inline SVG: Chart.js on our recording canvas, written as markup. */
export function costOfSvg(): ChartCost {
  const runs = Array.from({ length: rounds }, (_, seed) => {
    const chart = twelveBars(seed);
    const start = performance.now();
    const svg = drawChart(chart, "wide");
    return { ms: performance.now() - start, bytes: Buffer.from(svg) };
  });
  return costOf(runs);
}

/**
 * A PNG of twice the size: Chart.js with its own axes and the same names, bars and figures, on a real canvas. The clock
 * runs in the page, from the new chart to the encoded picture.
 */
export async function costOfCanvas(browser: Browser): Promise<ChartCost> {
  const page = await browser.newPage();
  await page.addScriptTag({ path: join(dirname(createRequire(import.meta.url).resolve("chart.js")), "chart.umd.js") });
  const runs: { ms: number; bytes: Buffer }[] = [];
  for (let seed = 0; seed < rounds; seed++) {
    const { ms, png } = await page.evaluate(drawOnCanvas, sizedBars(twelveBars(seed)));
    runs.push({ ms, bytes: Buffer.from(png, "base64") });
  }
  await page.close();
  return costOf(runs);
}

interface SizedBars {
  readonly width: number;
  readonly height: number;
  readonly names: readonly string[];
  readonly values: readonly number[];
  readonly labels: readonly string[];
}

function sizedBars(chart: Chart): SizedBars {
  const points = chart.series[0]?.points ?? [];
  return {
    width: formats.wide.width,
    height: layOutBars(chart, formats.wide).height,
    names: chart.categories.map(({ label }) => label),
    values: points.map(({ value }) => value ?? 0),
    labels: points.map(({ label }) => label),
  };
}

/** Runs in the page. */
function drawOnCanvas({ width, height, names, values, labels }: SizedBars): { ms: number; png: string } {
  const ChartJs = (window as unknown as { Chart: typeof import("chart.js").Chart }).Chart;
  const start = performance.now();
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const figures = {
    id: "figures",
    afterDatasetsDraw(drawing: import("chart.js").Chart) {
      const { ctx } = drawing;
      ctx.fillStyle = "#1d1a16";
      ctx.textBaseline = "middle";
      const bars = drawing.getDatasetMeta(0).data;
      for (const [index, { x, y }] of bars.entries()) ctx.fillText(labels[index] ?? "", x + 6, y);
    },
  };
  const chart = new ChartJs(canvas, {
    type: "bar",
    data: { labels: [...names], datasets: [{ data: [...values], backgroundColor: "#14655a" }] },
    options: {
      indexAxis: "y",
      responsive: false,
      animation: false,
      devicePixelRatio: 2,
      layout: { padding: { right: 60 } },
      plugins: { legend: { display: false } },
    },
    plugins: [figures],
  });
  const png = canvas.toDataURL("image/png").split(",")[1] ?? "";
  const ms = performance.now() - start;
  chart.destroy();
  return { ms, png };
}

function costOf(runs: readonly { readonly ms: number; readonly bytes: Buffer }[]): ChartCost {
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  return {
    medianMs: middle(runs.map(({ ms }) => ms)),
    bytes: middle(runs.map(({ bytes }) => bytes.length)),
    gzipBytes: middle(runs.map(({ bytes }) => gzipSync(bytes).length)),
  };
}

/** The same SVG as a PNG of twice the size, by the renderer that makes the pictures to take away. */
export async function costOfPicture(render: (svg: string, zoom: number) => Promise<Uint8Array>): Promise<ChartCost> {
  const runs: { ms: number; bytes: Buffer }[] = [];
  for (let seed = 0; seed < rounds; seed++) {
    const svg = drawChart(twelveBars(seed), "wide").replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
    const start = performance.now();
    runs.push({ bytes: Buffer.from(await render(svg, 2)), ms: performance.now() - start });
  }
  return costOf(runs);
}
