/** Where an earlier state of a report differs from the newest: figures and words, as readers see them. */

import type { Catalog, Period } from "../../catalog/catalog.ts";
import { type CellDifference, cellDifferences } from "../../derive/base-figures.ts";
import { figureInWords, placeInWords } from "../../derive/figure-words.ts";
import { wordDifferences } from "../../markdown/base-words.ts";
import { contentsOf } from "../../markdown/contents.ts";
import { parseDocument } from "../../markdown/document.ts";
import type { PublishedState } from "../../markdown/published-state.ts";
import { ui } from "../../text/interface-text.ts";
import { cardHref, reportHref } from "../report/addresses.ts";

export interface ChangedPlace {
  readonly place: string;
  /** Where the newest report has it. */
  readonly href: string;
  readonly was: string;
  readonly is: string;
}

const words = ui.earlier;

export function stateDifference(catalog: Catalog, { period: before }: PublishedState, after: Period): ChangedPlace[] {
  const cells = cellDifferences(before, after);
  const earlier = parseDocument(before.document, before).document;
  const later = parseDocument(after.document, after).document;
  const titles = new Map(contentsOf(catalog, later).map(({ id, title }) => [id, title]));
  const ofWords = wordDifferences(earlier, later, new Set(cells.map(({ address }) => address)));
  return [
    ...cells.map((cell) => figurePlace(cell, after.id)),
    ...ofWords.map(({ place, sectionId, before: was, after: is, heading }) => ({
      place: heading ? words.heading : words.passage(titles.get(sectionId ?? "") ?? words.lead),
      href: reportHref(after.id, place),
      was: was === "" ? words.nothing : was,
      is: is === "" ? words.nothing : is,
    })),
  ];
}

/** Tables of which a figure differs. */
export function differingTables(state: PublishedState, is: Period): string[] {
  return [...new Set(cellDifferences(state.period, is).map(({ address }) => address.slice(0, address.indexOf("/"))))];
}

function figurePlace({ earlier, later, address }: CellDifference, periodId: string): ChangedPlace {
  return {
    place: placeInWords(later ?? earlier),
    href: cardHref(periodId, address),
    was: earlier ? figureInWords(earlier) : words.nothing,
    is: later ? figureInWords(later) : words.nothing,
  };
}
