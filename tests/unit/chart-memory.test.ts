/** A build draws thousands of charts: they must not pile up. */
import { expect, it } from "vitest";
import { loadOfCharts } from "../bench/chart-memory.ts";

it("a thousand charts are drawn in less than 256 MB", () => {
  const { peakMiB } = loadOfCharts(1000, "held");
  expect(peakMiB).toBeGreaterThan(30);
  expect(peakMiB).toBeLessThan(256 / 1.048576);
}, 180_000);
