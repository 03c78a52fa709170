/** What is known of a place that may answer a query: before it is fetched from the index, afterwards from its words. */
import type { Hit } from "./bundle.ts";
import { figureText } from "./figure-text.ts";
import { periodNames } from "./period-names.ts";
import type { Term } from "./query.ts";
import type { RecordKind, SearchRecord } from "./record.ts";
import { searchedFields } from "./searched-fields.ts";
import { canGoOn, findAmountStretches, findTermHits, halfTyped } from "./term-hits.ts";
import { type Token, tokenize } from "./token.ts";
import { bestWindow, type TermHit, type Window } from "./window.ts";

export interface Evidence {
  readonly kind: RecordKind;
  readonly title: Window;
  /** Everything but the title. */
  readonly body: Window;
  /** Share of the query that stands anywhere in the place, by weight and likeness, 0 to 1. */
  readonly coverage: number;
  /** Every term that stands anywhere on the site stands in the place. */
  readonly hasAll: boolean;
  /** A number of the query stands in the title, and the others somewhere; undefined where the query has none. */
  readonly numbersInTitle?: boolean;
  /** Known of a record alone. */
  readonly seen?: Seen;
}

interface Seen {
  /** Share of a name's words that the query has; of the name that it fits best where the title gives several. */
  readonly nameShare: number;
  /** The query is the figure, with or without its unit. */
  readonly isValue: boolean;
  /** Share of the query that is in the name of the period. */
  readonly ofPeriod: number;
  /** An indicator follows the figure. */
  readonly isFollowed: boolean;
  /** A word of cause stands in the text. */
  readonly givesReason: boolean;
}

/** Positions of the terms in a place of the index. */
export interface Places {
  readonly closed: readonly (readonly number[])[];
  /** With those where the last term is only the beginning of a word. */
  readonly open: readonly number[];
}

export function evidenceOfHit({ kind, titleEnd }: Hit, { closed, open }: Places, query: Weighed): Evidence {
  const hits = closed.flatMap((positions, term) =>
    positions.map((position): TermHit => ({ term, position, likeness: 1 })),
  );
  const whole = new Set(closed.at(-1));
  const before = closed.at(-2);
  const term = query.terms.length - 1;
  for (const position of open) {
    if (whole.has(position)) continue;
    const isBehind = before === undefined || before.includes(position - 1);
    hits.push({ term, position, likeness: halfTyped[isBehind ? "behind" : "elsewhere"] });
  }
  hits.sort((a, b) => a.position - b.position);
  return weigh(
    kind,
    {
      title: hits.filter(({ position }) => position < titleEnd),
      body: hits.filter(({ position }) => position >= titleEnd),
    },
    query,
  );
}

export function evidenceOfRecord(record: SearchRecord, query: Weighed): Evidence {
  const [titleTokens = [], ...fields] = fieldTokens(record);
  const body: TermHit[] = [];
  let offset = 0;
  for (const tokens of fields) {
    body.push(...findTermHits(tokens, query.terms, offset));
    // Clauses take a place each; a gap parts the fields.
    offset += tokens.length + tokens.filter(({ startsClause }) => startsClause).length + 2;
  }
  const evidence = weigh(record.kind, { title: findTermHits(titleTokens, query.terms), body }, query);
  return {
    ...evidence,
    seen: {
      nameShare: Math.max(...namesOf(record).map((name) => shareOf(tokenize(name), query.terms))),
      isValue: isValueOf(record, query.terms),
      ofPeriod: shareInPeriod(record.period ?? "", query),
      isFollowed: record.figure?.seriesPath !== undefined,
      givesReason: /(?<!\p{L})(?:do|vì|bởi|nguyên nhân|lý do)(?!\p{L})/iu.test(record.text),
    },
  };
}

/** The same records are asked about with every letter typed. */
const readFields = new WeakMap<SearchRecord, readonly (readonly Token[])[]>();

function fieldTokens(record: SearchRecord): readonly (readonly Token[])[] {
  const known = readFields.get(record);
  if (known) return known;
  const fields = searchedFields(record).map(tokenize);
  readFields.set(record, fields);
  return fields;
}

/** The whole query stands in one place of it, word by word. */
export function isWhole({ title, body }: Evidence): boolean {
  return title.isPhrase || body.isPhrase;
}

/** Terms with their weights, which add up to 1. */
export interface Weighed {
  readonly terms: readonly Term[];
  readonly weights: readonly number[];
}

function weigh(
  kind: RecordKind,
  { title, body }: { title: TermHit[]; body: TermHit[] },
  { terms, weights }: Weighed,
): Evidence {
  const best = weights.map(() => 0);
  for (const { term, likeness } of [...title, ...body]) best[term] = Math.max(best[term] ?? 0, likeness);
  const numbers = terms.flatMap((term, index) => (isNumber(term) ? [index] : []));
  return {
    kind,
    title: bestWindow(title, weights),
    body: bestWindow(body, weights),
    coverage: best.reduce((sum, likeness, term) => sum + likeness * (weights[term] ?? 0), 0),
    hasAll: best.every((likeness, term) => likeness > 0 || weights[term] === 0),
    ...(numbers.length > 0 && {
      numbersInTitle:
        numbers.every((index) => best[index] === 1) &&
        title.some(({ term, likeness }) => numbers.includes(term) && likeness === 1),
    }),
  };
}

/** "Thủ tục hành chính (TTHC)" has two names, "4. Tổ chức bộ máy" one without its number, a figure perhaps one in its table. */
function namesOf({ kind, title, context }: SearchRecord): string[] {
  if (kind === "thuat_ngu") return title.split(/[(),]/);
  if (kind === "so_lieu") return [title, context?.split(": ")[1] ?? title];
  if (kind === "ky_bao_cao")
    return periodNames(title)
      .split("; ")
      .flatMap((name) => [name, name.replace(/^\p{L}+ \p{L}+ /u, "")]);
  return [title.replace(/^(?:\d+|\p{Lu}|[IVX]+)[.)] /u, "")];
}

function shareOf(tokens: readonly Token[], terms: readonly Term[]): number {
  if (tokens.length === 0) return 0;
  const hits = findTermHits(tokens, terms);
  return new Set(hits.map(({ position }) => position)).size / tokens.length;
}

/** Nothing where the query shares but a word such as "tháng" with the name: a period is named by a number. */
function shareInPeriod(period: string, { terms, weights }: Weighed): number {
  const hits = findTermHits(tokenize(periodNames(period)), terms).filter(({ likeness }) => likeness === 1);
  const { hits: found, coverage } = bestWindow(hits, weights);
  return found.some(({ term }) => /^(?:\d+|[ivx]+)$/.test(terms[term]?.folded ?? "")) ? coverage : 0;
}

/** "26 người" of a figure of 26, "7,9 tỷ" and "7.91" of one of 7.910.443 nghìn đồng. */
function isValueOf({ figure }: SearchRecord, terms: readonly Term[]): boolean {
  if (!figure) return false;
  const said = figureText(figure);
  const words = tokenize(said).map(({ folded }) => folded);
  const rounded = new Set(findAmountStretches(said, terms).map(({ term }) => term));
  const isThere = terms.map(
    ({ folded }, index) =>
      rounded.has(index) ||
      words.includes(folded) ||
      (canGoOn(terms, index) && words.some((word) => word.startsWith(folded))),
  );
  return isThere.every(Boolean) && (rounded.size > 0 || terms.some(isNumber));
}

function isNumber({ folded }: Term): boolean {
  return /\d/.test(folded);
}
