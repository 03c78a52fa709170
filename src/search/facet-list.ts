/** What results can be narrowed by, as boxes to tick, with how many results each would leave. */
import { compareVietnamese } from "../text/collate.ts";
import { kindsText } from "../text/interface/kinds.ts";
import { searchText } from "../text/interface/search.ts";
import { formatNumber } from "../text/number.ts";
import { type Answer, type Facet, type Filters, facets } from "./answer.ts";
import { element } from "./element.ts";
import { recordKinds } from "./record.ts";

export interface FacetValue {
  readonly value: string;
  readonly title: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** Values that occur or are chosen: years newest first, kinds in their order, areas by name. */
export function facetValues(facet: Facet, counts: ReadonlyMap<string, number>, filters: Filters): FacetValue[] {
  const chosen = new Set(filters[facet]);
  return [...new Set([...counts.keys(), ...chosen])]
    .toSorted((a, b) => compareValues[facet](a, b))
    .map((value) => ({
      value,
      title: titleOf(facet, value),
      count: counts.get(value) ?? 0,
      isChosen: chosen.has(value),
    }));
}

/** Replaces the fields in `holder`; whoever stands on a box stays on it. A facet with one value, not chosen, narrows nothing. */
export function showFacets(holder: HTMLElement, counts: Answer["counts"], filters: Filters): void {
  const active = document.activeElement;
  const focused = active instanceof HTMLInputElement && holder.contains(active) ? active : undefined;
  holder.replaceChildren(
    ...facets.flatMap((facet) => {
      const values = facetValues(facet, counts[facet], filters);
      return values.length > 1 || values.some(({ isChosen }) => isChosen) ? [facetField(facet, values)] : [];
    }),
  );
  if (focused)
    [...holder.querySelectorAll("input")]
      .find(({ name, value }) => name === focused.name && value === focused.value)
      ?.focus();
}

function facetField(facet: Facet, values: readonly FacetValue[]): HTMLFieldSetElement {
  const boxes = values.map(({ value, title, count, isChosen }) => {
    const box = document.createElement("input");
    Object.assign(box, { type: "checkbox", name: facet, value, checked: isChosen });
    return element("label", {}, box, " ", element("span", {}, title), " ", element("small", {}, formatNumber(count)));
  });
  return element("fieldset", {}, element("legend", {}, searchText.search.facets[facet]), ...boxes);
}

const kindNames: ReadonlyMap<string, string> = new Map(Object.entries(searchText.search.kinds));
const periodKindNames: ReadonlyMap<string, string> = new Map(Object.entries(kindsText.periodKinds));

function titleOf(facet: Facet, value: string): string {
  if (facet === "loai") return kindNames.get(value) ?? value;
  if (facet === "loai_ky") return sentenceStart(periodKindNames.get(value) ?? value);
  return value;
}

const compareValues: Readonly<Record<Facet, (a: string, b: string) => number>> = {
  loai: orderBy(recordKinds),
  nam: (a, b) => compareVietnamese(b, a),
  loai_ky: orderBy([...periodKindNames.keys()]),
  linh_vuc: compareVietnamese,
};

function orderBy(order: readonly string[]) {
  return (a: string, b: string) => order.indexOf(a) - order.indexOf(b);
}

function sentenceStart(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
