/** Sentences that differ in a section: the pattern that `SectionDifference.astro` left, filled. */
import type { ShownSection, ShownSentence } from "../components/comparison/compared-words.ts";
import type { WordStretch } from "../markdown/sentence-difference.ts";
import { element } from "../search/element.ts";
import { ui } from "../text/interface-text.ts";

/** The markup of the sentences is that of the component. */
export function fillSection(pattern: HTMLTemplateElement, { title, remark, sentences }: ShownSection): Node {
  const filled = document.importNode(pattern.content, true);
  filled.querySelector("h5")?.append(title);
  filled.querySelector("summary span")?.append(remark);
  filled.querySelector("ul")?.append(...sentences.map(sentenceItem));
  return filled;
}

function sentenceItem({ kind, words, links }: ShownSentence): Node {
  const ways = links.flatMap(({ title, href }, index) => [index > 0 ? " · " : " ", element("a", { href }, title)]);
  return element(
    "li",
    {},
    element("p", {}, kind),
    element("blockquote", {}, ...words.flatMap((stretch) => [stretchOf(stretch), " "])),
    element("p", {}, `${ui.comparison.sentenceInReport}:`, ...ways),
  );
}

function stretchOf({ kind, text }: WordStretch): Node | string {
  if (kind === "same") return text;
  return element(kind === "added" ? "ins" : "del", {}, text);
}
