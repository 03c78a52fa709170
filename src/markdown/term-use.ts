/** For each term of the glossary, where each report uses it first. */
import type { Catalog, Period } from "../catalog/catalog.ts";
import { type GlossaryEntry, glossaryOf } from "../catalog/glossary.ts";
import { parseDocument } from "./document.ts";
import { splitSentences } from "./sentence.ts";

export interface TermUse {
  readonly periodId: string;
  /** Anchor of the paragraph in the page of the report. */
  readonly blockId: string;
  /** The whole sentence, with the place of the term in it in UTF-16 units. */
  readonly sentence: string;
  readonly start: number;
  readonly end: number;
}

/** By id of the entry, periods newest first; a term that no report uses is absent. Editor's notes do not count. */
export function firstTermUses(catalog: Catalog): ReadonlyMap<string, readonly TermUse[]> {
  const findTerms = createTermFinder(glossaryOf(catalog));
  const uses = catalog.periods.flatMap((period) => [...usesIn(period, findTerms)]);
  return new Map([...Map.groupBy(uses, ([id]) => id)].map(([id, found]) => [id, found.map(([, use]) => use)] as const));
}

function usesIn(period: Period, findTerms: TermFinder): Map<string, TermUse> {
  const uses = new Map<string, TermUse>();
  for (const { kind, id: blockId, text } of parseDocument(period.document, period).document.blocks) {
    if (kind === "note") continue;
    for (const { id, start, end } of findTerms(text)) {
      if (uses.has(id)) continue;
      const sentence = splitSentences(text).find((candidate) => candidate.start <= start && end <= candidate.end);
      const [from, to] = sentence ? [sentence.start, sentence.end] : [0, text.length];
      uses.set(id, {
        periodId: period.id,
        blockId,
        sentence: text.slice(from, to),
        start: start - from,
        end: end - from,
      });
    }
  }
  return uses;
}

export interface FoundTerm {
  /** Id of the glossary entry. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export type TermFinder = (text: string) => FoundTerm[];

/**
 * Finds whole terms and abbreviations; of two that start at the same place the longer one: "một cửa liên thông" is no use
 * of "một cửa". A term of several syllables is found in any case, so "CẢI CÁCH HÀNH CHÍNH" too. One syllable and
 * abbreviations are found as they are written: "Sở" does not stand in "cơ sở".
 */
export function createTermFinder(entries: readonly GlossaryEntry[]): TermFinder {
  const forms = entries
    .flatMap(({ id, term, abbreviations }) => [
      { id, form: term, exact: !/\s/.test(term) },
      ...abbreviations.map((form) => ({ id, form, exact: true })),
    ])
    .toSorted((a, b) => b.form.length - a.form.length);
  const patterns = forms.map(({ id, form, exact }) => ({
    id,
    pattern: new RegExp(wholeWords(form), exact ? "gu" : "giu"),
  }));
  return (text) => {
    const found: FoundTerm[] = [];
    for (const { id, pattern } of patterns) {
      for (const { index, 0: match } of text.matchAll(pattern)) {
        const end = index + match.length;
        // Longer forms come first: what they cover is taken.
        if (!found.some((other) => index < other.end && other.start < end)) found.push({ id, start: index, end });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

function wholeWords(form: string): string {
  const words = form.split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return String.raw`(?<![\p{L}\p{N}])${words.join("\\s+")}(?![\p{L}\p{N}])`;
}
