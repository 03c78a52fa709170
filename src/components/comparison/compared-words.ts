/** The words of two reports compared → the texts that `SectionDifference` shows. */
import type { Catalog } from "../../catalog/catalog.ts";
import type { PeriodPair } from "../../derive/comparison.ts";
import { contentsOf } from "../../markdown/contents.ts";
import type { ReportText } from "../../markdown/report-text.ts";
import {
  countChanges,
  type PlacedSentence,
  type SectionDifference,
  type SentenceChange,
  sentenceDifference,
  type WordStretch,
} from "../../markdown/sentence-difference.ts";
import { ui } from "../../text/interface-text.ts";
import { formatNumber } from "../../text/number.ts";
import { reportHref } from "../report/addresses.ts";

const words = ui.comparison;

export interface ShownSentence {
  /** "Câu sửa". */
  readonly kind: string;
  readonly words: readonly WordStretch[];
  /** The places in the reports that have it. */
  readonly links: readonly { readonly title: string; readonly href: string }[];
}

export interface ShownSection {
  readonly title: string;
  /** How many sentences of each kind, or which report alone has the section. */
  readonly remark: string;
  readonly sentences: readonly ShownSentence[];
}

export interface ShownWords {
  /** Sections with differences, in the order of the reports. */
  readonly sections: readonly ShownSection[];
  /** Names the sections without any; absent where there are none. */
  readonly same?: string;
}

/** The two texts are those of the pair. */
export function showComparedWords(
  catalog: Catalog,
  pair: PeriodPair,
  { earlier, later }: { readonly earlier: ReportText; readonly later: ReportText },
): ShownWords {
  const titles = new Map(
    [earlier, later].flatMap((report) => contentsOf(catalog, report).map(({ id, title }) => [id, title] as const)),
  );
  const titleOf = (id: string | null) => (id === null ? words.beforeFirstHeading : (titles.get(id) ?? id));
  const all = sentenceDifference(earlier, later);
  const same = all.filter(({ changes }) => changes.length === 0).map(({ id }) => titleOf(id));
  return {
    sections: all
      .filter(({ changes }) => changes.length > 0)
      .map((section) => ({
        title: titleOf(section.id),
        remark: remarkOf(section),
        sentences: section.changes.map((change) => showSentence(pair, change)),
      })),
    ...(same.length > 0 && { same: words.sectionSame(same.join("; ")) }),
  };
}

function remarkOf(section: SectionDifference): string {
  if (section.presence !== "both") return words.sectionOnlyIn[section.presence];
  const { added, removed, changed } = countChanges(section);
  return words.sectionCounts({
    added: formatNumber(added),
    removed: formatNumber(removed),
    changed: formatNumber(changed),
    same: formatNumber(section.same),
  });
}

function showSentence(pair: PeriodPair, change: SentenceChange): ShownSentence {
  const kind = words.sentenceKinds[change.kind];
  switch (change.kind) {
    case "added":
      return { kind, words: [{ kind: "added", text: change.later.text }], links: [linkTo(pair.later, change.later)] };
    case "removed":
      return {
        kind,
        words: [{ kind: "removed", text: change.earlier.text }],
        links: [linkTo(pair.earlier, change.earlier)],
      };
    case "changed":
      return {
        kind,
        words: change.words,
        links: [linkTo(pair.earlier, change.earlier), linkTo(pair.later, change.later)],
      };
    default:
      return change satisfies never;
  }
}

function linkTo({ id, document }: PeriodPair["earlier"], { blockId }: PlacedSentence) {
  return { title: document.frontMatter.shortTitle, href: reportHref(id, blockId) };
}
