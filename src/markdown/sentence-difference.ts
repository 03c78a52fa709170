/** What the words of two reports have in common and what not: sentence by sentence, section by section. */
import { type AlignedPair, align } from "./alignment.ts";
import type { ReportText } from "./report-text.ts";
import { splitSentences } from "./sentence.ts";

export interface PlacedSentence {
  readonly text: string;
  /** Anchor of its paragraph in the page of the report. */
  readonly blockId: string;
}

/** A stretch of words that both sentences have, or one of them. */
export interface WordStretch {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

export type SentenceChange =
  | { readonly kind: "added"; readonly later: PlacedSentence }
  | { readonly kind: "removed"; readonly earlier: PlacedSentence }
  /** Most words are the same. The stretches joined, without what was added or removed, are the one or the other sentence. */
  | {
      readonly kind: "changed";
      readonly earlier: PlacedSentence;
      readonly later: PlacedSentence;
      readonly words: readonly WordStretch[];
    };

export interface SectionDifference {
  /** Null before the first heading. */
  readonly id: string | null;
  /** As the later report prints it; as the earlier does where only that has the section. */
  readonly title: string | null;
  readonly presence: "both" | "earlier" | "later";
  /** In the order of the reports. */
  readonly changes: readonly SentenceChange[];
  /** Sentences that both reports have word for word. */
  readonly same: number;
}

/**
 * Sections with sentences of their own, matched by id: those of the later report in its order, then those only the
 * earlier has. Editor's notes are left out.
 */
export function sentenceDifference(earlier: ReportText, later: ReportText): SectionDifference[] {
  const before = sentencesBySection(earlier);
  const after = sentencesBySection(later);
  return [...new Set([...after.keys(), ...before.keys()])].map((id) => {
    const titled = [...later.sections, ...earlier.sections].find((section) => section.id === id);
    const changes = compareSentences(before.get(id) ?? [], after.get(id) ?? []);
    return {
      id,
      title: titled?.title ?? null,
      presence: !before.has(id) ? "later" : !after.has(id) ? "earlier" : "both",
      changes,
      same: (after.get(id) ?? []).length - changes.filter(({ kind }) => kind !== "removed").length,
    };
  });
}

/** How many changes of each kind a section has. */
export function countChanges({ changes }: SectionDifference): Readonly<Record<SentenceChange["kind"], number>> {
  const count = (wanted: SentenceChange["kind"]) => changes.filter(({ kind }) => kind === wanted).length;
  return { added: count("added"), removed: count("removed"), changed: count("changed") };
}

function sentencesBySection({ blocks }: ReportText): ReadonlyMap<string | null, readonly PlacedSentence[]> {
  const sections = new Map<string | null, PlacedSentence[]>();
  for (const { id, kind, sectionId, text } of blocks) {
    if (kind === "note") continue;
    const sentences = splitSentences(text).map((sentence) => ({ text: sentence.text, blockId: id }));
    sections.set(sectionId, [...(sections.get(sectionId) ?? []), ...sentences]);
  }
  return sections;
}

/** From this share of common words on, two sentences are taken for one that was changed. */
export const leastLikeness = 0.5;

/** What stayed word for word outweighs two sentences that are merely alike. */
const equality = 3;

function compareSentences(earlier: readonly PlacedSentence[], later: readonly PlacedSentence[]): SentenceChange[] {
  const before = earlier.map(({ text }) => wordsOf(text));
  const after = later.map(({ text }) => wordsOf(text));
  const pairs = align(before.length, after.length, (first, second) => {
    if (earlier[first]?.text === later[second]?.text) return equality;
    const share = commonShare(before[first] ?? [], after[second] ?? []);
    return share >= leastLikeness ? share : 0;
  });
  return pairs.flatMap((pair): SentenceChange[] => {
    const first = itemAt(earlier, pair.earlier);
    const second = itemAt(later, pair.later);
    if (!first) return second ? [{ kind: "added", later: second }] : [];
    if (!second) return [{ kind: "removed", earlier: first }];
    if (first.text === second.text) return [];
    return [{ kind: "changed", earlier: first, later: second, words: compareWords(first.text, second.text) }];
  });
}

/** The words of two texts, told apart by spaces. */
export function compareWords(earlier: string, later: string): WordStretch[] {
  const before = wordsOf(earlier);
  const after = wordsOf(later);
  const pairs = align(before.length, after.length, (first, second) => (before[first] === after[second] ? 1 : 0));
  const stretches: { kind: WordStretch["kind"]; words: string[] }[] = [];
  for (const pair of pairs) {
    const kind = kindOf(pair);
    const word = itemAt(after, pair.later) ?? itemAt(before, pair.earlier) ?? "";
    const last = stretches.at(-1);
    if (last?.kind === kind) last.words.push(word);
    else stretches.push({ kind, words: [word] });
  }
  return stretches.map(({ kind, words }) => ({ kind, text: words.join(" ") }));
}

function kindOf({ earlier, later }: AlignedPair): WordStretch["kind"] {
  if (earlier === undefined) return "added";
  return later === undefined ? "removed" : "same";
}

function itemAt<T>(items: readonly T[], index: number | undefined): T | undefined {
  return index === undefined ? undefined : items[index];
}

export function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}

/** Words that both have, each counted as often as both have it, as a share of the words of the longer: 0 to 1. */
export function commonShare(first: readonly string[], second: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of first) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of second) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common++;
  }
  return common / Math.max(first.length, second.length, 1);
}
