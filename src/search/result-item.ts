/** One result as an item of the list: the figure or a link to the place, what and when it is, the matching words in their sentence. */
import { searchText } from "../text/interface/search.ts";
import type { FigureAnswer, OtherPeriod, Result } from "./answer.ts";
import { element } from "./element.ts";
import type { Excerpt } from "./excerpt.ts";
import { textFragment } from "./highlight.ts";

const words = searchText.search;

/** Path within the site → address of a link. */
export type AddressOf = (path: string) => string;

export function resultItem(result: Result, addressOf: AddressOf): HTMLLIElement {
  const { kind, path, heading, place, excerpt, figure, otherPeriods } = result;
  const target = addressOf(path) + fragmentFor(path, excerpt ?? heading);
  const item = element(
    "li",
    {},
    element("h3", {}, element("a", { href: target }, marked(heading))),
    ...(figure ? [figureLine(figure)] : []),
    element("p", { class: "result-place" }, [words.kinds[kind], ...place].join(" · ")),
    ...(excerpt ? [element("p", { class: "result-excerpt" }, marked(excerpt))] : []),
    ...(figure ? figureWays(figure, addressOf) : []),
    ...(otherPeriods.length > 0 ? [periodsDetails(otherPeriods, addressOf)] : []),
  );
  item.dataset["kind"] = kind;
  return item;
}

/** Browsers that know no text fragments would look for an anchor of that name, and find none. */
function fragmentFor(path: string, excerpt: Excerpt): string {
  return path.includes("#") && "fragmentDirective" in document ? textFragment(excerpt) : "";
}

function figureLine({ value, unit, period }: FigureAnswer): HTMLElement {
  return element(
    "p",
    { class: "result-figure" },
    element("strong", {}, value),
    ...(unit === undefined ? [] : [` ${unit}`]),
    " ",
    element("span", {}, period),
  );
}

function figureWays({ sentencePath, seriesPath }: FigureAnswer, addressOf: AddressOf): HTMLElement[] {
  const ways = [
    { path: sentencePath, title: words.inReport },
    { path: seriesPath, title: words.inSeries },
  ].flatMap(({ path, title }) => (path === undefined ? [] : [element("a", { href: addressOf(path) }, title)]));
  return ways.length === 0 ? [] : [element("p", { class: "result-ways" }, ...ways)];
}

function periodsDetails(periods: readonly OtherPeriod[], addressOf: AddressOf): HTMLDetailsElement {
  const items = periods.map(({ title, path, value }) =>
    element("li", {}, element("a", { href: addressOf(path) }, title), ...(value === undefined ? [] : [` ${value}`])),
  );
  return element(
    "details",
    { class: "result-others" },
    element("summary", {}, words.otherPeriods(periods.length)),
    element("ul", {}, ...items),
  );
}

function marked({ parts }: Excerpt): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...parts.map(({ text, isMatch }) => (isMatch ? element("mark", {}, text) : text)));
  return fragment;
}
