/** The search page in a browser, as the tests of it use it. */
import type { Locator, Page } from "playwright-core";
import { inject } from "vitest";
import { pagePaths } from "./pages.ts";

export interface SearchVisit {
  readonly page: Page;
  readonly box: Locator;
  readonly results: Locator;
  readonly summary: Locator;
}

/** Parts of the search page that `page` shows, or is going to. */
export function visitSearch(page: Page): SearchVisit {
  return {
    page,
    box: page.getByRole("searchbox"),
    results: page.locator("ol#search-results > li"),
    summary: page.locator(".search-summary"),
  };
}

/** `search` is the query of the address. */
export function searchAddress(search: string): URL {
  return new URL(pagePaths.search + search, inject("siteUrl"));
}

/** Opens the search page; where the address asks something, waits for the answer. */
export async function openSearch(visit: SearchVisit, search = ""): Promise<void> {
  await visit.page.goto(searchAddress(search).href);
  if (search !== "") await answered(visit);
}

/** Types a query into an empty search page, sends it and waits for the answer. */
export async function search(visit: SearchVisit, query: string): Promise<void> {
  await openSearch(visit);
  await visit.box.fill(query);
  await visit.page.keyboard.press("Enter");
  await answered(visit, query);
}

/** Waits until the page says what it found for a query. */
export async function answered({ summary }: SearchVisit, query = ""): Promise<void> {
  await summary.filter({ hasText: "“" }).filter({ hasText: query }).waitFor();
}
