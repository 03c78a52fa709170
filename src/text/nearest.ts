/** "Did you mean …?": the one name close to a mistyped one. */
import { fold } from "./fold.ts";

/**
 * The candidate that differs from `word` by the fewest typing slips (a letter missing, added, changed, or two swapped),
 * marks and case aside. Undefined when none is close enough or two are equally close.
 */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  const folded = fold(word);
  let best = { name: undefined as string | undefined, distance: slipsAllowed(folded) + 1 };
  for (const name of new Set(candidates)) {
    const distance = slipsBetween(folded, fold(name));
    if (distance < best.distance) best = { name, distance };
    else if (distance === best.distance) best = { name: undefined, distance };
  }
  return best.name;
}

function slipsAllowed(word: string): number {
  if (word.length < 3) return 0;
  return word.length < 6 ? 1 : 2;
}

/** Optimal string alignment distance, with three rows of the usual table. */
function slipsBetween(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      current.push(
        Math.min(
          change,
          at(previous, j) + 1,
          at(current, j - 1) + 1,
          swapped ? at(beforePrevious, j - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    beforePrevious = previous;
    previous = current;
  }
  return at(previous, b.length);
}

/** The rows are filled from the left, so the index always holds. */
function at(row: readonly number[], index: number): number {
  return row[index] as number;
}
