/** Sentences and headings of reports that a branch changes. */

import { type WordDifference, wordDifferences } from "../markdown/base-words.ts";
import { parseDocument } from "../markdown/document.ts";
import { compareWords } from "../markdown/sentence-difference.ts";
import { ui } from "../text/interface-text.ts";
import type { ReviewedSentence, SentencePart } from "./report.ts";
import { keptPeriods, type StatePair } from "./state-pair.ts";

const words = ui.review;

/** Of the periods that both states have. */
export function sentenceParts(pair: StatePair): SentencePart[] {
  return keptPeriods(pair).flatMap(({ title, before, after, cells }): SentencePart[] => {
    if (before.document.text === after.document.text) return [];
    const changed = new Set(cells.map(({ address }) => address));
    const [earlier, later] = [before, after].map((period) => parseDocument(period.document, period).document);
    const items = earlier && later ? wordDifferences(earlier, later, changed).map(describe) : [];
    return items.length > 0 ? [{ kind: "sentences", title: words.sentences(title), items }] : [];
  });
}

function describe({ place, before, after, heading }: WordDifference): ReviewedSentence {
  const kind = heading ? "heading" : before === "" ? "added" : after === "" ? "removed" : "changed";
  return { place: `${place} (${words.sentenceKinds[kind]})`, words: compareWords(before, after) };
}
