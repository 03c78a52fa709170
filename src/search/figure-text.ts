/** A figure with its unit, as a sentence says it. */
import type { FigureFacts } from "./record.ts";

/** "26 người", "hơn 50 tin, bài", "97,41%". */
export function figureText({ value, unit }: Pick<FigureFacts, "value" | "unit">): string {
  if (unit === undefined) return value;
  return unit === "%" ? `${value}%` : `${value} ${unit}`;
}
