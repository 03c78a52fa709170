/** What the words of a report say in two states of the site: paragraphs and headings that differ. */
import { align } from "./alignment.ts";
import type { Block, ReportDocument, Section } from "./document.ts";
import { type Sentence, splitSentences } from "./sentence.ts";
import { commonShare, leastLikeness, wordsOf } from "./sentence-difference.ts";

/** A stretch of whole sentences of a paragraph, a whole paragraph, or a heading. */
export interface WordDifference {
  /** Anchor of the paragraph or heading, as the later state has it; as the earlier does where only that has it. */
  readonly place: string;
  /** Null before the first heading. */
  readonly sectionId: string | null;
  /** Empty where the paragraph, or the sentences, were not there. */
  readonly before: string;
  /** Empty where they are no longer there. */
  readonly after: string;
  /** Undefined for a heading, and where the state has no such paragraph. */
  readonly earlier?: Block;
  readonly later?: Block;
  readonly heading?: Section;
}

/**
 * Paragraphs of one section are matched by their words, in their order; one that moved to another section says there what
 * it said. Editor's notes are left out. A figure that differs only because its cell does is no difference:
 * `changedCells` are the addresses of such cells.
 */
export function wordDifferences(
  earlier: ReportDocument,
  later: ReportDocument,
  changedCells: ReadonlySet<string>,
): WordDifference[] {
  const before = blocksBySection(earlier);
  const after = blocksBySection(later);
  const sections = [...new Set([...after.keys(), ...before.keys()])];
  const differences = sections.flatMap((id) => compareBlocks(before.get(id) ?? [], after.get(id) ?? [], changedCells));
  return [...headingDifferences(earlier, later), ...withoutMoves(differences, changedCells)];
}

/** Leaves out each paragraph that is gone from one section and stands word for word in another. */
function withoutMoves(
  differences: readonly WordDifference[],
  changedCells: ReadonlySet<string>,
): readonly WordDifference[] {
  const moved = new Set<WordDifference>();
  const added = differences.filter(({ earlier, heading }) => !earlier && !heading);
  for (const gone of differences) {
    if (!gone.earlier || gone.later) continue;
    const words = maskedText(gone.earlier, changedCells);
    const there = added.find((one) => one.later && !moved.has(one) && maskedText(one.later, changedCells) === words);
    if (there) moved.add(gone).add(there);
  }
  return differences.filter((difference) => !moved.has(difference));
}

function headingDifferences(earlier: ReportDocument, later: ReportDocument): WordDifference[] {
  return later.sections.flatMap((section) => {
    const was = earlier.sections.find(({ id }) => id === section.id);
    if (!was || was.title === section.title) return [];
    return [
      { place: section.id, sectionId: section.id, before: was.title, after: section.title, heading: section } as const,
    ];
  });
}

function blocksBySection({ blocks }: ReportDocument): ReadonlyMap<string | null, readonly Block[]> {
  return Map.groupBy(
    blocks.filter(({ kind }) => kind !== "note"),
    ({ sectionId }) => sectionId,
  );
}

/** What stayed word for word outweighs two paragraphs that are merely alike. */
const equality = 3;

function compareBlocks(
  earlier: readonly Block[],
  later: readonly Block[],
  changedCells: ReadonlySet<string>,
): WordDifference[] {
  const before = earlier.map((block) => maskedText(block, changedCells));
  const after = later.map((block) => maskedText(block, changedCells));
  const pairs = align(before.length, after.length, (first, second) => {
    const [was, is] = [before[first] ?? "", after[second] ?? ""];
    if (was === is) return equality;
    const share = commonShare(wordsOf(was), wordsOf(is));
    return share >= leastLikeness ? share : 0;
  });
  return pairs.flatMap((pair): WordDifference[] => {
    const [first, second] = [pair.earlier, pair.later];
    const was = first === undefined ? undefined : earlier[first];
    const is = second === undefined ? undefined : later[second];
    if (was && is) {
      if (before[first ?? 0] === after[second ?? 0]) return [];
      const stretch = differingSentences(was.text, is.text);
      return [{ place: is.id, sectionId: is.sectionId, ...stretch, earlier: was, later: is }];
    }
    if (is) return [{ place: is.id, sectionId: is.sectionId, before: "", after: is.text, later: is }];
    return was ? [{ place: was.id, sectionId: was.sectionId, before: was.text, after: "", earlier: was }] : [];
  });
}

/** The text with addresses for the figures of cells that changed. */
function maskedText({ text, values }: Block, changedCells: ReadonlySet<string>): string {
  return values
    .filter(({ address }) => changedCells.has(address))
    .toSorted((a, b) => b.start - a.start)
    .reduce((masked, { address, start, end }) => `${masked.slice(0, start)}{${address}}${masked.slice(end)}`, text);
}

/**
 * From the first sentence that differs to the last. A neighbour is taken in where one side would be empty, so that the
 * place of what was added or left out is told.
 */
export function differingSentences(earlier: string, later: string): { before: string; after: string } {
  const was = splitSentences(earlier);
  const is = splitSentences(later);
  const shorter = Math.min(was.length, is.length);
  let start = 0;
  while (start < shorter && was[start]?.text === is[start]?.text) start++;
  let end = 0;
  while (end < shorter - start && was.at(-1 - end)?.text === is.at(-1 - end)?.text) end++;
  if (start + end === shorter) {
    if (start > 0) start--;
    else if (end > 0) end--;
  }
  const stretch = (text: string, sentences: readonly Sentence[]) =>
    text.slice(sentences[start]?.start, sentences.at(-1 - end)?.end);
  return { before: stretch(earlier, was), after: stretch(later, is) };
}
