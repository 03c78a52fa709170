/** Which point of a drawing the pointer means. */
import type { DrawnFigure } from "./draw.ts";

/** How far from a point, in pixels of the drawing, a pointer may still mean it. */
const reach = 60;

/** The nearest figure; of bars that lie on each other, the one drawn last. Undefined where none is near. */
export function figureAt(figures: readonly DrawnFigure[], x: number, y: number): DrawnFigure | undefined {
  let nearest: DrawnFigure | undefined;
  let least = reach;
  for (const figure of figures) {
    const distance = distanceTo(figure, x, y);
    if (distance > least) continue;
    least = distance;
    nearest = figure;
  }
  return nearest;
}

/** To the point, or to the stretch that a bar covers. */
function distanceTo({ x, y, base }: DrawnFigure, px: number, py: number): number {
  const [left, right] = base === undefined ? [x, x] : [Math.min(x, base), Math.max(x, base)];
  const across = px < left ? left - px : px > right ? px - right : 0;
  return Math.hypot(across, py - y);
}
