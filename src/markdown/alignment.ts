/** Finds what belongs together in two sequences without changing the order of either. */

/** Indexes of the items that belong together; one is undefined where an item has no partner. */
export interface AlignedPair {
  readonly earlier?: number;
  readonly later?: number;
}

/**
 * The alignment with the greatest sum of likenesses. `likeness` of the items at two indexes is above 0 where they may
 * belong together. Between two partners, items of `earlier` without one come before those of `later`.
 */
export function align(
  earlierLength: number,
  laterLength: number,
  likeness: (earlier: number, later: number) => number,
): AlignedPair[] {
  const sums = greatestSums(earlierLength, laterLength, likeness);
  const sumAt = (earlier: number, later: number) => sums[earlier]?.[later] ?? 0;
  const pairs: AlignedPair[] = [];
  let earlier = 0;
  let later = 0;
  while (earlier < earlierLength || later < laterLength) {
    const sum = sumAt(earlier, later);
    const isPair =
      earlier < earlierLength &&
      later < laterLength &&
      likeness(earlier, later) > 0 &&
      sum === likeness(earlier, later) + sumAt(earlier + 1, later + 1);
    if (isPair) pairs.push({ earlier: earlier++, later: later++ });
    else if (earlier < earlierLength && sum === sumAt(earlier + 1, later)) pairs.push({ earlier: earlier++ });
    else pairs.push({ later: later++ });
  }
  return pairs;
}

/** At `[i][j]`: the greatest sum for what remains from item `i` of one sequence and item `j` of the other. */
function greatestSums(
  earlierLength: number,
  laterLength: number,
  likeness: (earlier: number, later: number) => number,
): Float64Array[] {
  const sums = Array.from({ length: earlierLength + 1 }, () => new Float64Array(laterLength + 1));
  const sumAt = (earlier: number, later: number) => sums[earlier]?.[later] ?? 0;
  for (let earlier = earlierLength - 1; earlier >= 0; earlier--) {
    for (let later = laterLength - 1; later >= 0; later--) {
      const value = likeness(earlier, later);
      const together = value > 0 ? value + sumAt(earlier + 1, later + 1) : 0;
      const row = sums[earlier];
      if (row) row[later] = Math.max(together, sumAt(earlier + 1, later), sumAt(earlier, later + 1));
    }
  }
  return sums;
}
