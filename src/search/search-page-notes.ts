/** What the search page says about a search, apart from its results. */
import { searchText } from "../text/interface/search.ts";
import { formatNumber } from "../text/number.ts";
import type { Answer } from "./answer.ts";
import type { BundleEntry } from "./bundle-file.ts";
import { element } from "./element.ts";
import type { Outcome } from "./search-page-outcome.ts";
import { type SearchState, writeState } from "./url-state.ts";

const words = searchText.search;

/** Marks the links that lead to another state of the page. */
export const stateLinkClass = "search-link";

/** How many results there are of what was looked for, or that there are none of what was typed. */
export function summaryText({ total, isPartial, corrected }: Answer, { text }: SearchState): string {
  const typed = text.trim();
  if (total === 0) return words.nothingFound(typed);
  return isPartial ? words.nearest(corrected ?? typed) : words.count(formatNumber(total), corrected ?? typed);
}

/** What was looked for instead of what was typed, and which indexes could not be had. */
export function noteLines({ answer, missing, state }: Outcome): HTMLElement[] {
  const { corrected, dropped = [] } = answer ?? {};
  return [
    ...(corrected === undefined
      ? []
      : [
          line(
            words.corrected(corrected),
            " ",
            stateLink(words.verbatim(state.text.trim()), { ...state, verbatim: true }),
          ),
        ]),
    ...(dropped.length === 0 ? [] : [line(words.dropped(dropped.map((word) => `“${word}”`).join(", ")))]),
    ...missing.map((entry) => line(failureText(entry), " ", retryButton())),
  ];
}

/** What to try where nothing was found. */
export function adviceLines({ answer, state }: Outcome): HTMLElement[] {
  if (!answer || answer.total > 0) return [];
  const shorter = shorterTexts(state.text);
  return [
    ...(Object.keys(state.filters).length === 0
      ? []
      : [line(words.adviceFilters, " ", stateLink(words.clearFilters, { ...state, filters: {} }))]),
    ...(shorter.length === 0
      ? []
      : [
          line(words.adviceWithout),
          element(
            "ul",
            { class: "search-shorter" },
            ...shorter.map((text) => element("li", {}, stateLink(text, { ...state, text }))),
          ),
        ]),
    line(words.adviceSpelling),
  ];
}

/** The years that were searched, and a link that goes on into the next. */
export function yearLines({ searched, unasked, state }: Outcome): HTMLElement[] {
  const years = searched.flatMap((entry) => entry.years);
  if (years.length === 0) return [];
  const span = yearSpan(years);
  const [next] = unasked;
  const year = next?.years.at(-1);
  if (year === undefined) return [line(words.searchedAll(span))];
  const said = searched.every(({ isRecent }) => isRecent) ? words.searchedRecent(span) : words.searchedYears(span);
  return [line(said, " ", stateLink(words.openOlder(year), { ...state, sinceYear: year }))];
}

/** [2025, 2024, 2023, 2019] → "2019, 2023–2025". */
export function yearSpan(years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of [...new Set(years)].toSorted((a, b) => a - b)) {
    const last = spans.at(-1);
    if (last?.[1] === year - 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`)).join(", ");
}

/** The query without one of its words, each in turn; none where it is one word, or too long to try. */
export function shorterTexts(text: string): string[] {
  const typed = text.trim().split(/\s+/);
  if (typed.length < 2 || typed.length > 6) return [];
  return [...new Set(typed.map((_, left) => typed.filter((_, index) => index !== left).join(" ")))];
}

export function retryButton(): HTMLButtonElement {
  const button = element("button", { class: "search-retry" }, words.retry);
  button.type = "button";
  return button;
}

function failureText({ isRecent, years }: BundleEntry): string {
  return isRecent ? words.failedRecent : words.failedArchive(yearSpan(years));
}

function stateLink(text: string, state: SearchState): HTMLAnchorElement {
  return element("a", { class: stateLinkClass, href: writeState(state) || "?" }, text);
}

function line(...children: readonly (Node | string)[]): HTMLParagraphElement {
  return element("p", {}, ...children);
}
