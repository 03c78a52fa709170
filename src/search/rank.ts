/** The order of results: what was asked for first. */
import { findMatch, weigh } from "./match.ts";
import type { Query } from "./query.ts";
import { recordKinds, type SearchRecord } from "./record.ts";
import { type Token, tokenize } from "./token.ts";

/** A reason why a record may answer a query: how well it does, 0 to 1, and what that is worth. */
interface Signal {
  readonly weight: number;
  readonly measure: (record: SearchRecord, query: Query) => number;
}

const signals = {
  /** The words stand in the text. */
  text: { weight: 1, measure: ({ text }, { words }) => closeness(text, words) },
  /** The words stand in the title, which says more of a figure or a document than of a passage. */
  title: {
    weight: 1,
    measure: ({ kind, title }, { words }) =>
      closeness(title, words) * (kind === "bao_cao" || kind === "ghi_chu" ? 0.5 : 1),
  },
  /** Some words stand in the title, the others in the text. */
  both: { weight: 0.8, measure: ({ title, text }, { words }) => closeness(`${title} ${text}`, words) },
  /** The query is the term or its abbreviation. */
  term: {
    weight: 2,
    measure: ({ kind, title }, { words }) =>
      kind === "thuat_ngu" && title.split(/[(),]/).some((name) => isSame(tokenize(name), words)) ? 1 : 0,
  },
  /** The query is the heading. */
  heading: {
    weight: 1,
    measure: ({ kind, title, text }, { words }) =>
      kind === "bao_cao" && title === text && isSame(unnumbered(title), words) ? 1 : 0,
  },
  /** The query holds the number of the document. */
  documentNumber: {
    weight: 2,
    measure: ({ kind, title }, { words }) => (kind === "van_ban" && hasDigit(words) && covers(title, words) ? 1 : 0),
  },
  /** The query is the figure. */
  figure: {
    weight: 0.5,
    measure: ({ kind, text }, { words }) => (kind === "so_lieu" && hasDigit(words) ? closeness(text, words) : 0),
  },
  /** The query asks for a number, and the figure is about all of its words. */
  askedFigure: {
    weight: 2,
    measure: ({ kind, title, text }, { words, wantsFigure }) =>
      kind === "so_lieu" && wantsFigure && covers(`${title} ${text}`, words) ? closeness(`${title} ${text}`, words) : 0,
  },
} as const satisfies Record<string, Signal>;

/** Best first. Records that answer equally well stay in the order given, figures and documents before passages. */
export function rankRecords(records: readonly SearchRecord[], query: Query): SearchRecord[] {
  return records
    .map((record) => ({ record, score: scoreRecord(record, query) }))
    .toSorted((a, b) => b.score - a.score || kindOrder(a.record) - kindOrder(b.record))
    .map(({ record }) => record);
}

function scoreRecord(record: SearchRecord, query: Query): number {
  return Object.values(signals).reduce((sum, { weight, measure }) => sum + weight * measure(record, query), 0);
}

function closeness(text: string, words: readonly Token[]): number {
  const match = findMatch(words, tokenize(text));
  return match ? weigh(match) : 0;
}

function covers(text: string, words: readonly Token[]): boolean {
  return findMatch(words, tokenize(text))?.coverage === 1;
}

function isSame(tokens: readonly Token[], words: readonly Token[]): boolean {
  return tokens.length === words.length && tokens.every(({ folded }, index) => folded === words[index]?.folded);
}

/** "4. Cải cách tổ chức bộ máy" without its number. */
function unnumbered(title: string): Token[] {
  return tokenize(title.replace(/^\S+[.)] /, ""));
}

function hasDigit(words: readonly Token[]): boolean {
  return words.some(({ folded }) => /\d/.test(folded));
}

function kindOrder({ kind }: SearchRecord): number {
  return recordKinds.indexOf(kind);
}
