/** A build draws thousands of charts: they must not pile up. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { expect, it } from "vitest";
import type { ChartLoad } from "../bench/chart-load.ts";

/** V8 lets garbage pile up in its young generation, whose size it takes from the machine: kept small, what charts need remains. */
const smallNursery = ["--max-semi-space-size=8"];

it("a thousand charts stay under 256 MB", () => {
  const script = join(import.meta.dirname, "../bench/chart-load.ts");
  // Not the environment of the tests: their loader would count as ours.
  const output = execFileSync(process.execPath, [...smallNursery, script, "1000"], { encoding: "utf8", env: {} });
  const { peakMiB } = JSON.parse(output) as ChartLoad;
  expect(peakMiB).toBeGreaterThan(30);
  expect(peakMiB).toBeLessThan(256 / 1.048576);
}, 180_000);
