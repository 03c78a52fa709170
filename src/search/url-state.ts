/** What the search page shows, as its address says it: `?q=giải ngân&nam=2024&thu_tu=moi_nhat`. */
import { type Facet, type Filters, facets, type SearchRequest } from "./answer.ts";

export interface SearchState extends SearchRequest {
  /** Archives are opened back to this year; absent: only the recent bundle, and the years of the filter. */
  readonly sinceYear?: number;
}

export const emptyState: SearchState = { text: "", filters: {}, order: "relevance" };

/** What is no part of a state is passed over: an address may come from anywhere. */
export function readState(search: string): SearchState {
  const settings = new URLSearchParams(search);
  const chosen = facets.flatMap((facet): [Facet, string[]][] => {
    const values = [...new Set(settings.getAll(facet))].filter((value) => value !== "");
    return values.length > 0 ? [[facet, values]] : [];
  });
  const sinceYear = /^\d{4}$/.exec(settings.get("tu_nam") ?? "")?.[0];
  return {
    text: settings.get("q") ?? "",
    filters: Object.fromEntries(chosen),
    order: settings.get("thu_tu") === "moi_nhat" ? "newest" : "relevance",
    ...(settings.get("dung") === "1" && { verbatim: true }),
    ...(sinceYear !== undefined && { sinceYear: Number(sinceYear) }),
  };
}

/** Starts with "?", or is empty where there is nothing to say. */
export function writeState({ text, filters, order, verbatim, sinceYear }: SearchState): string {
  const settings = new URLSearchParams();
  if (text.trim() !== "") settings.set("q", text.trim());
  for (const facet of facets) for (const value of filters[facet] ?? []) settings.append(facet, value);
  if (order === "newest") settings.set("thu_tu", "moi_nhat");
  if (verbatim === true) settings.set("dung", "1");
  if (sinceYear !== undefined) settings.set("tu_nam", String(sinceYear));
  return settings.size === 0 ? "" : `?${settings}`;
}

/** The state with one value of a facet chosen, or no longer chosen. */
export function withFilter(state: SearchState, facet: Facet, value: string, isChosen: boolean): SearchState {
  const others = (state.filters[facet] ?? []).filter((known) => known !== value);
  const values = isChosen ? [...others, value] : others;
  const { [facet]: _, ...rest } = state.filters;
  const filters: Filters = values.length > 0 ? { ...rest, [facet]: values } : rest;
  return { ...state, filters };
}
