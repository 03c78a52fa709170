/** Where in a text the words of a query stand nearest to each other. */

/** A word of a text that stands for a term of the query. */
export interface TermHit {
  /** Index of the term. */
  readonly term: number;
  /** Neighbours are one apart. */
  readonly position: number;
  /** How well the word agrees with what was typed, above 0 to 1: marks that differ and words half typed count less. */
  readonly likeness: number;
}

export interface Window {
  /** In the order of the text; one a term at most. */
  readonly hits: readonly TermHit[];
  /** Share of the query that is there, by weight and likeness, 0 to 1. */
  readonly coverage: number;
  /** Share of the query in the longest row of neighbours in the query's order, 0 to 1. */
  readonly run: number;
  /** Share of the stretch that the hits fill, 0 to 1. */
  readonly density: number;
  /** The whole query word by word. */
  readonly isPhrase: boolean;
}

/** Words of one thought stand within so many words. */
const reach = 30;

const noWindow: Window = { hits: [], coverage: 0, run: 0, density: 0, isPhrase: false };

/** The best stretch. `hits` by position; `weights` of the terms, which add up to 1. */
export function bestWindow(hits: readonly TermHit[], weights: readonly number[]): Window {
  let best = noWindow;
  for (let start = 0; start < hits.length; start += 1) {
    const window = windowFrom(start, hits, weights);
    if (closeness(window) > closeness(best)) best = window;
    if (best.isPhrase && best.run > 0.999) return best;
  }
  return best;
}

/** How well a stretch answers, 0 to 1: every word there, then side by side and in order. */
export function closeness({ coverage, run, density }: Window): number {
  return coverage ** 2 * Math.max(run, 0.25 + 0.35 * run + 0.25 * density);
}

function windowFrom(start: number, hits: readonly TermHit[], weights: readonly number[]): Window {
  const chosen: TermHit[] = [];
  const seen = new Set<number>();
  const first = hits[start]?.position ?? 0;
  for (let index = start; index < hits.length; ) {
    const position = hits[index]?.position ?? 0;
    if (position - first >= reach || seen.size === weights.length) break;
    const wanted = (chosen.at(-1)?.term ?? -1) + 1;
    let pick: TermHit | undefined;
    for (; index < hits.length && hits[index]?.position === position; index += 1) {
      const hit = hits[index];
      if (hit && !seen.has(hit.term) && pick?.term !== wanted) pick = pick && hit.term !== wanted ? pick : hit;
    }
    if (!pick) continue;
    seen.add(pick.term);
    chosen.push(pick);
  }
  return measure(chosen, weights);
}

function measure(hits: readonly TermHit[], weights: readonly number[]): Window {
  const [first] = hits;
  const last = hits.at(-1);
  if (!first || !last) return noWindow;
  let coverage = 0;
  let run = 0;
  let longest = 0;
  let breaks = 0;
  let before: TermHit | undefined;
  for (const hit of hits) {
    const worth = (weights[hit.term] ?? 0) * hit.likeness;
    coverage += worth;
    const goesOn = before && hit.position === before.position + 1 && hit.term === before.term + 1;
    run = goesOn ? run + worth : worth;
    if (before && !goesOn) breaks += 1;
    longest = Math.max(longest, run);
    before = hit;
  }
  return {
    hits,
    coverage,
    run: longest,
    density: hits.length / (last.position - first.position + 1),
    isPhrase: breaks === 0 && hits.length === weights.length,
  };
}
