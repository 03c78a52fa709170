/** Run by itself: draws and describes as many charts as the argument says, and prints what that took as JSON. */
import { describeChart } from "../../src/charts/describe.ts";
import { drawChart } from "../../src/charts/draw.ts";
import { sampleChart } from "./chart-samples.ts";

export interface ChartLoad {
  /** Milliseconds of the first chart, both its drawings and its summary, and the median of all. */
  readonly firstMs: number;
  readonly medianMs: number;
  /** Most memory that the process held. */
  readonly peakMiB: number;
}

const count = Number(process.argv[2]);
const charts = Array.from({ length: count }, (_, seed) => seed);
const times = charts.map((seed) => {
  const chart = sampleChart(seed);
  const start = performance.now();
  drawChart(chart, "wide");
  drawChart(chart, "narrow");
  describeChart(chart);
  return performance.now() - start;
});
const load: ChartLoad = {
  firstMs: times[0] ?? 0,
  medianMs: times.toSorted((a, b) => a - b)[Math.floor(count / 2)] ?? 0,
  peakMiB: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(load));
