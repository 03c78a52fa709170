/** Puts what a search found into the page. */
import { searchText } from "../text/interface/search.ts";
import type { Answer, Result } from "./answer.ts";
import { showFacets } from "./facet-list.ts";
import { type AddressOf, resultItem } from "./result-item.ts";
import { adviceLines, noteLines, retryButton, summaryText, yearLines } from "./search-page-notes.ts";
import type { Outcome } from "./search-page-outcome.ts";
import type { SearchParts } from "./search-page-parts.ts";

const words = searchText.search;

/** Screen readers are told when typing has come to rest. */
const spokenAfter = 900;

export interface SearchView {
  /** Nothing is asked: examples and indexes. */
  readonly showStart: () => void;
  readonly showBusy: () => void;
  readonly showOutcome: (outcome: Outcome, results: readonly Result[]) => void;
  /** More of the results shown, below them. */
  readonly addResults: (results: readonly Result[], answer: Answer) => void;
  readonly showFailure: () => void;
}

export function createView(parts: SearchParts, addressOf: AddressOf): SearchView {
  // On a phone the results come first.
  parts.facets.open = matchMedia("(min-width: 64rem)").matches;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const say = (text: string) => {
    parts.summary.textContent = text;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      parts.status.textContent = text;
    }, spokenAfter);
  };
  const empty = () => {
    for (const part of [parts.notes, parts.advice, parts.years, parts.list]) part.replaceChildren();
    parts.body.hidden = true;
    parts.list.removeAttribute("aria-busy");
  };
  const showMore = (answer: Answer, count: number) => {
    parts.more.hidden = count === 0 || parts.list.children.length >= answer.total;
  };

  return {
    showStart: () => {
      empty();
      say("");
      parts.examples.hidden = false;
    },
    showBusy: () => {
      parts.list.setAttribute("aria-busy", "true");
      if (parts.body.hidden) say(words.searching);
    },
    showOutcome: (outcome, results) => {
      const { answer, state } = outcome;
      parts.examples.hidden = answer !== undefined && answer.total > 0;
      parts.notes.replaceChildren(...noteLines(outcome));
      parts.advice.replaceChildren(...adviceLines(outcome));
      parts.years.replaceChildren(...yearLines(outcome));
      parts.list.replaceChildren(...results.map((result) => resultItem(result, addressOf)));
      parts.list.removeAttribute("aria-busy");
      parts.body.hidden = answer === undefined || (answer.total === 0 && Object.keys(state.filters).length === 0);
      say(answer ? summaryText(answer, state) : words.failed);
      if (!answer) return;
      showFacets(parts.facetHolder, answer.counts, state.filters);
      for (const choice of parts.order.querySelectorAll("input")) choice.checked = choice.value === state.order;
      showMore(answer, results.length);
    },
    addResults: (results, answer) => {
      const items = results.map((result) => resultItem(result, addressOf));
      parts.list.append(...items);
      showMore(answer, results.length);
      items[0]?.querySelector("a")?.focus();
    },
    showFailure: () => {
      empty();
      parts.notes.replaceChildren(retryButton());
      parts.examples.hidden = true;
      say(words.failed);
    },
  };
}
