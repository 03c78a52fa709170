/** The places of the index that hold words of a query, each with how well it answers before its words are fetched. */
import type { Bundle, Hit, Postings } from "./bundle.ts";
import { type Evidence, evidenceOfHit, type Weighed } from "./evidence.ts";
import type { Query, Term } from "./query.ts";
import { scoreOf } from "./signals.ts";
import { canGoOn, halfTyped } from "./term-hits.ts";
import type { Variant } from "./variants.ts";

export interface Place {
  readonly hit: Hit;
  /** The way of saying the query that fits best. */
  readonly variant: Variant & Weighed;
  readonly evidence: Evidence;
  readonly points: number;
}

/** Where each word stands, in all bundles. */
interface Found {
  readonly closed: ReadonlyMap<string, Postings>;
  /** Words of which the beginning was typed. */
  readonly open: ReadonlyMap<string, Postings>;
}

/** Places that hold less of the query than this share of what the best place holds are no results. */
const leastShare = 0.8;

/** Best first. Rejects when the index cannot be fetched. */
export async function findPlaces(
  bundles: readonly Bundle[],
  variants: readonly Variant[],
  wish: Query["wish"],
): Promise<Place[]> {
  if (variants.every(({ terms }) => terms.length === 0)) return [];
  const closed = await lookUp(bundles, wordsOf(variants), "word");
  const found: Found = { closed, open: await lookUp(bundles, openWords(variants), "beginning") };
  const hits = new Set([...found.closed.values(), ...found.open.values()].flatMap((postings) => [...postings.keys()]));
  const weighed = variants.map((variant) => ({ ...variant, weights: weightsOf(variant.terms, found, hits.size) }));

  const missing = (weights: readonly number[]) => weights.filter((weight) => weight === 0).length;
  const leastMissing = Math.min(...weighed.map(({ weights }) => missing(weights)));
  const sayable = weighed.filter(({ weights }) => missing(weights) === leastMissing);

  const ways = sayable.flatMap((variant) =>
    [...coverages(variant, found)].map(([hit, coverage]) => ({ hit, variant, coverage })),
  );
  const most = ways.reduce((highest, { coverage }) => Math.max(highest, coverage), 0);
  const best = new Map<Hit, Place>();
  for (const { hit, variant, coverage } of ways) {
    if (coverage < most * leastShare) continue;
    const evidence = evidenceOfHit(hit, positionsIn(hit, variant.terms, found), variant);
    const points = scoreOf(evidence, wish).points * variant.worth;
    const known = best.get(hit);
    if (!known || points > known.points) best.set(hit, { hit, variant, evidence, points });
  }
  return [...best.values()].sort((a, b) => b.points - a.points);
}

async function lookUp(
  bundles: readonly Bundle[],
  words: readonly string[],
  as: "word" | "beginning",
): Promise<ReadonlyMap<string, Postings>> {
  const found = await Promise.all(
    words.map(async (word) => {
      const postings = await Promise.all(bundles.map((bundle) => bundle.find(word, as)));
      const [only, ...others] = postings;
      const all: Postings = only && others.length === 0 ? only : new Map(postings.flatMap((one) => [...one]));
      return [word, all] as const;
    }),
  );
  return new Map(found);
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

/** Rare words weigh more; those that stand nowhere weigh nothing. Together they weigh 1. */
function weightsOf(terms: readonly Term[], { closed, open }: Found, places: number): number[] {
  const raw = terms.map((term, index) => {
    const known = Math.max(closed.get(term.folded)?.size ?? 0, closed.get(term.orElse ?? "")?.size ?? 0);
    const size = known || (index === terms.length - 1 ? (open.get(term.folded)?.size ?? 0) : 0);
    return size === 0 ? 0 : Math.log(1.5 + places / size);
  });
  const sum = raw.reduce((total, weight) => total + weight, 0);
  return raw.map((weight) => (sum === 0 ? 0 : weight / sum));
}

/** `Evidence.coverage` of every place: most hold one word of a query and little else of it, and need no closer look. */
function coverages({ terms, weights }: Weighed, { closed, open }: Found): ReadonlyMap<Hit, number> {
  const sums = new Map<Hit, number>();
  for (const [index, { folded, orElse = "" }] of terms.entries()) {
    const [typed, other, begun] = [
      closed.get(folded),
      closed.get(orElse),
      index === terms.length - 1 ? open.get(folded) : undefined,
    ];
    const add = (postings: Postings | undefined, likeness: number, except: readonly (Postings | undefined)[]) => {
      for (const hit of postings?.keys() ?? [])
        if (!except.some((counted) => counted?.has(hit)))
          sums.set(hit, (sums.get(hit) ?? 0) + likeness * (weights[index] ?? 0));
    };
    add(typed, 1, []);
    add(other, 1, [typed]);
    add(begun, halfTyped.behind, [typed, other]);
  }
  return sums;
}

function positionsIn(hit: Hit, terms: readonly Term[], { closed, open }: Found) {
  return {
    closed: terms.map(({ folded, orElse }) => [
      ...(closed.get(folded)?.get(hit) ?? []),
      ...(orElse === undefined ? [] : (closed.get(orElse)?.get(hit) ?? [])),
    ]),
    open: open.get(terms.at(-1)?.folded ?? "")?.get(hit) ?? [],
  };
}
