/** Round values along an axis. */
import type { Chart } from "./chart.ts";

/** Two to six round values from at most `min` to at least `max`, no closer than `least`. */
export function niceTicks(min: number, max: number, least = 0): number[] {
  const rough = Math.max((max - min) / 4, least);
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * magnitude).find((candidate) => candidate >= rough) ?? rough;
  const ticks: number[] = [];
  for (let index = Math.floor(min / step); index <= Math.ceil(max / step); index++)
    ticks.push(Number((index * step).toPrecision(12)));
  return ticks;
}

/** Dots stand by their place, not their length: where all lie far from zero, the axis may start nearer to them. */
export function dotAxis(values: readonly number[]): Chart["axis"] {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const min = least > most / 2 ? least : Math.min(0, least);
  const max = Math.max(0, most);
  return { min, max: min === max ? min + 1 : max };
}

/** From the first rank to the last; where that is not known, to a round number, so that the worst rank drawn does not look like it. */
export function rankAxis(ranks: readonly number[], rankedOf: number | undefined): Chart["axis"] {
  return { min: 1, max: rankedOf ?? (Math.floor(Math.max(...ranks) / 10) + 1) * 10 };
}

/** The values with a line across the drawing: of ranks only the first and the last, of counts no fractions. */
export function ticksOf({ kind, axis, series }: Pick<Chart, "kind" | "axis" | "series">): number[] {
  if (kind === "rank") return [axis.min, axis.max];
  const isCounted = series.every(({ points }) => points.every(({ value }) => Number.isInteger(value ?? 0)));
  return niceTicks(axis.min, axis.max, isCounted ? 1 : 0);
}
