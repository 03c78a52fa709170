/** The places of the index that hold words of a query, each with how well it answers before its words are fetched. */
import type { Bundle, Hit } from "./bundle.ts";
import { type Evidence, evidenceOfHit, type Weighed } from "./evidence.ts";
import type { Query, Term } from "./query.ts";
import { scoreOf } from "./signals.ts";
import { canGoOn } from "./term-hits.ts";
import type { Variant } from "./variants.ts";

export interface Place {
  readonly hit: Hit;
  /** The way of saying the query that fits best. */
  readonly variant: Variant & Weighed;
  readonly evidence: Evidence;
  readonly points: number;
}

/** Where a word stands, by key of the place. */
type Lookup = ReadonlyMap<string, readonly number[]>;

/** Best first. Rejects when the index cannot be fetched. */
export async function findPlaces(
  bundles: readonly Bundle[],
  variants: readonly Variant[],
  wish: Query["wish"],
): Promise<Place[]> {
  if (variants.every(({ terms }) => terms.length === 0)) return [];
  const hits = new Map<string, Hit>();
  const closed = await lookUp(bundles, wordsOf(variants), { hits, isOpen: false });
  const open = await lookUp(bundles, openWords(variants), { hits, isOpen: true });
  const weighed = variants.map((variant) => ({
    ...variant,
    weights: weightsOf(variant.terms, { closed, open, places: hits.size }),
  }));

  const missing = (weights: readonly number[]) => weights.filter((weight) => weight === 0).length;
  const leastMissing = Math.min(...weighed.map(({ weights }) => missing(weights)));
  const sayable = weighed.filter(({ weights }) => missing(weights) === leastMissing);

  const places = [...hits.values()].map((hit): Place => {
    const ways = sayable.map((variant): Place => {
      const evidence = evidenceOfHit(hit, positionsIn(hit.key, variant.terms, { closed, open }), variant);
      return { hit, variant, evidence, points: scoreOf(evidence, wish).points * variant.worth };
    });
    return ways.reduce((best, way) => (way.points > best.points ? way : best));
  });
  return places.sort((a, b) => b.points - a.points);
}

async function lookUp(
  bundles: readonly Bundle[],
  words: readonly string[],
  { hits, isOpen }: { readonly hits: Map<string, Hit>; readonly isOpen: boolean },
): Promise<ReadonlyMap<string, Lookup>> {
  const found = new Map(words.map((word) => [word, new Map<string, readonly number[]>()]));
  // Of an open query only the last word is open.
  const queries = isOpen ? words.map((word) => [word]) : [words];
  const asked = bundles.flatMap((bundle) =>
    queries.map((query) => ({ query, found: bundle.search(query, { isOpen }) })),
  );
  for (const { query, found: answer } of asked)
    for (const hit of await answer) {
      hits.set(hit.key, hit);
      for (const [index, word] of query.entries()) {
        const positions = hit.positions[index] ?? [];
        if (positions.length > 0) found.get(word)?.set(hit.key, positions);
      }
    }
  return found;
}

function wordsOf(variants: readonly Variant[]): string[] {
  return [
    ...new Set(
      variants.flatMap(({ terms }) =>
        terms.flatMap(({ folded, orElse }) => (orElse === undefined ? [folded] : [folded, orElse])),
      ),
    ),
  ];
}

function openWords(variants: readonly Variant[]): string[] {
  return [
    ...new Set(variants.flatMap(({ terms }) => (canGoOn(terms, terms.length - 1) ? [terms.at(-1)?.folded ?? ""] : []))),
  ];
}

interface Lookups {
  readonly closed: ReadonlyMap<string, Lookup>;
  readonly open: ReadonlyMap<string, Lookup>;
}

/** Rare words weigh more; those that stand nowhere weigh nothing. Together they weigh 1. */
function weightsOf(terms: readonly Term[], { closed, open, places }: Lookups & { readonly places: number }): number[] {
  const raw = terms.map((term, index) => {
    const known = Math.max(closed.get(term.folded)?.size ?? 0, closed.get(term.orElse ?? "")?.size ?? 0);
    const size = known || (index === terms.length - 1 ? (open.get(term.folded)?.size ?? 0) : 0);
    return size === 0 ? 0 : Math.log(1.5 + places / size);
  });
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => (sum === 0 ? 0 : weight / sum));
}

function positionsIn(key: string, terms: readonly Term[], { closed, open }: Lookups) {
  const last = terms.at(-1)?.folded ?? "";
  return {
    closed: terms.map(({ folded, orElse }) => [
      ...(closed.get(folded)?.get(key) ?? []),
      ...(orElse === undefined ? [] : (closed.get(orElse)?.get(key) ?? [])),
    ]),
    open: open.get(last)?.get(key) ?? [],
  };
}
