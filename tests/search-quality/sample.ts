/** Chance that comes out the same every time: drawing from lists, and the two halves that queries fall into. */
import { createHash } from "node:crypto";

/** Numbers from 0 up to 1, the same for the same words. */
export function chance(...words: readonly (string | number)[]): number {
  return createHash("sha256").update(words.join("\n")).digest().readUInt32BE() / 2 ** 32;
}

/** `count` of the items, or all, drawn by what `name` says of each. */
export function draw<T>(items: readonly T[], count: number, name: (item: T) => string): T[] {
  return items
    .map((item) => ({ item, lot: chance("draw", name(item)) }))
    .sort((a, b) => a.lot - b.lot)
    .slice(0, count)
    .map(({ item }) => item);
}

/** Failures of the tuning half may be looked at; of the test half only how many there are. */
export function halfOf(text: string): "tuning" | "test" {
  return chance("half", text) < 0.5 ? "tuning" : "test";
}
