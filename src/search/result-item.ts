/** One result as an item of the list: a link to the place, what kind of thing it is, the matching words in their sentence. */
import { ui } from "../text/interface-text.ts";
import { type Excerpt, makeExcerpt, markTitle } from "./excerpt.ts";
import type { Query } from "./query.ts";
import type { SearchRecord } from "./record.ts";

/** `base` is the address of the site, ending in `/`. */
export function resultItem(record: SearchRecord, query: Query, base: string): HTMLLIElement {
  const link = element("a", [marked(markTitle(record, query.words))]);
  link.href = base.replace(/\/$/, "") + record.path;
  const facts = [ui.search.kinds[record.kind], record.period, record.area].filter((fact) => fact !== undefined);
  const item = element("li", [
    element("h3", [link]),
    element("p", [facts.join(" · ")]),
    ...(record.text === record.title ? [] : [element("p", [marked(makeExcerpt(record.text, query.words))])]),
  ]);
  item.dataset["kind"] = record.kind;
  return item;
}

function marked({ parts }: Excerpt): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...parts.map(({ text, isMatch }) => (isMatch ? element("mark", [text]) : text)));
  return fragment;
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}
