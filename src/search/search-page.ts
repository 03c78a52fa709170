/** The search page in the browser: what its address says → what it shows, and back. */

import { type Facet, facets, resultOrders } from "./answer.ts";
import { fetchedIndex } from "./bundle-fetch.ts";
import { createShelf } from "./bundle-shelf.ts";
import { listenToKeys } from "./search-page-keys.ts";
import { stateLinkClass } from "./search-page-notes.ts";
import { type Outcome, prepareShelf, searchFurther, searchShelf } from "./search-page-outcome.ts";
import { findSearchParts } from "./search-page-parts.ts";
import { createView } from "./search-page-view.ts";
import { emptyState, readState, type SearchState, withFilter, writeState } from "./url-state.ts";

/** Typing is answered when it rests so many milliseconds. */
const typingRest = 120;

/** Starts the panel that `SearchPanel.astro` has put into the page; does nothing on pages without one. */
export function startSearchPage(): void {
  const found = findSearchParts();
  if (!found) return;
  const parts = found;
  const base = parts.panel.dataset["search"] ?? "/";
  const shelf = createShelf(fetchedIndex(new URL(`${base}chi-muc/`, location.href).href));
  const view = createView(parts, (path) => base.replace(/\/$/, "") + path);
  const pageTitle = document.title;

  let state = readState(location.search);
  /** Counts searches: an answer that comes after the next question is dropped. */
  let asked = 0;
  let shown: Outcome | undefined;
  /** The entry of the history is done with: what is typed next makes a new one. */
  let isCommitted = true;

  async function run(search: typeof searchShelf): Promise<void> {
    asked += 1;
    const current = asked;
    shown = undefined;
    document.title = state.text.trim() === "" ? pageTitle : `${state.text.trim()} – ${pageTitle}`;
    if (state.text.trim() === "") return view.showStart();
    view.showBusy();
    try {
      const outcome = await search(shelf, state);
      const results = (await outcome.answer?.next()) ?? [];
      if (current !== asked) return;
      shown = outcome;
      view.showOutcome(outcome, results);
    } catch (error) {
      if (current !== asked) return;
      view.showFailure();
      console.error(error);
    }
  }

  /** Goes to a state that a reader has chosen. */
  function go(next: SearchState): void {
    state = next;
    if (parts.input.value.trim() !== next.text.trim()) parts.input.value = next.text;
    const address = writeState(next);
    if (address !== location.search) history.pushState(null, "", address || location.pathname);
    isCommitted = true;
    void run(searchFurther);
  }

  function type(): void {
    const { verbatim: _, ...rest } = state;
    state = { ...rest, text: parts.input.value };
    const address = writeState(state) || location.pathname;
    if (isCommitted && location.search !== "") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    isCommitted = false;
    void run(searchShelf);
  }

  function restore(): void {
    state = readState(location.search);
    parts.input.value = state.text;
    isCommitted = true;
    void run(searchFurther);
  }

  let resting: ReturnType<typeof setTimeout> | undefined;
  parts.input.addEventListener("input", () => {
    clearTimeout(resting);
    resting = setTimeout(type, typingRest);
  });
  parts.form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(resting);
    const { verbatim: _, ...rest } = state;
    go(state.text.trim() === parts.input.value.trim() ? state : { ...rest, text: parts.input.value });
  });
  parts.facets.addEventListener("change", ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    const facet: Facet | undefined = facets.find((name) => name === target.name);
    if (facet) go(withFilter(state, facet, target.value, target.checked));
  });
  parts.order.addEventListener("change", ({ target }) => {
    const order = resultOrders.find((name) => target instanceof HTMLInputElement && name === target.value);
    if (order) go({ ...state, order });
  });
  parts.more.addEventListener("click", async () => {
    const answer = shown?.answer;
    const current = asked;
    const results = await answer?.next().catch((error: unknown) => console.error(error));
    if (answer && results && current === asked) view.addResults(results, answer);
  });
  parts.panel.addEventListener("click", (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target.closest(".search-retry")) void run(searchFurther);
    const link = event.target.closest<HTMLAnchorElement>(`a.${stateLinkClass}`);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(readState(link.search));
    parts.input.focus();
  });
  listenToKeys(parts, () => {
    parts.input.value = "";
    clearTimeout(resting);
    state = emptyState;
    type();
  });
  // The index comes while someone types; a failure is told when it is needed.
  parts.input.addEventListener("focus", () => void prepareShelf(shelf), { once: true });
  addEventListener("popstate", restore);
  restore();
}
