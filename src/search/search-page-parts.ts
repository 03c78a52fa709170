/** The parts of the search panel in the page, as `SearchPanel.astro` has put them there. */

export interface SearchParts {
  readonly panel: HTMLElement;
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  /** What was found, in sight. */
  readonly summary: HTMLElement;
  /** What was found, said by screen readers. */
  readonly status: HTMLElement;
  /** What was understood otherwise than typed, what could not be opened. */
  readonly notes: HTMLElement;
  /** What can be done where nothing was found. */
  readonly advice: HTMLElement;
  /** Facets, order and list together. */
  readonly body: HTMLElement;
  readonly facets: HTMLDetailsElement;
  readonly facetHolder: HTMLElement;
  readonly order: HTMLElement;
  readonly list: HTMLOListElement;
  readonly more: HTMLButtonElement;
  /** Which years were searched, and the way to the next. */
  readonly years: HTMLElement;
  readonly examples: HTMLElement;
}

/** Undefined on a page without a panel. Throws when the panel lacks a part: page and script come from different builds. */
export function findSearchParts(): SearchParts | undefined {
  const panel = document.querySelector<HTMLElement>("[data-search]");
  if (!panel) return undefined;
  const find = <E extends HTMLElement>(selector: string): E => {
    const part = panel.querySelector<E>(selector);
    if (!part) throw new Error(`The search panel has no ${selector}`);
    return part;
  };
  return {
    panel,
    form: find("form.search-form"),
    input: find("input[name=q]"),
    summary: find(".search-summary"),
    status: find("[role=status]"),
    notes: find(".search-notes"),
    advice: find(".search-advice"),
    body: find(".search-body"),
    facets: find(".search-facets"),
    facetHolder: find(".search-facet-fields"),
    order: find(".search-order"),
    list: find("#search-results"),
    more: find(".search-more"),
    years: find(".search-years"),
    examples: find(".search-examples"),
  };
}
