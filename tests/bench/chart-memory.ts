/** Many charts drawn in a process of their own, and what that took. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { ChartLoad } from "./chart-load.ts";

/**
 * - `held`: the heap may not grow beyond 128 MB; a process that needs more ends with an error. It shows what charts need.
 * - `free`: V8 lets garbage pile up as far as the machine allows before it looks: with 24 GB three times as much is held, of
 *   which 19 MB are in use after each full collection.
 */
export type Heap = "held" | "free";

const ceiling = "--max-heap-size=128";

/** @throws when the charts do not fit the heap. */
export function loadOfCharts(count: number, heap: Heap): ChartLoad {
  const flags = heap === "held" ? [ceiling] : [];
  const script = join(import.meta.dirname, "chart-load.ts");
  // Not the environment of the caller: a test's loader would count as ours.
  const output = execFileSync(process.execPath, [...flags, script, String(count)], { encoding: "utf8", env: {} });
  return JSON.parse(output) as ChartLoad;
}
