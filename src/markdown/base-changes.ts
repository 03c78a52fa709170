/** What two states of the site say differently about periods that were published: each place, what it said, what it says. */
import { findCell } from "../catalog/address.ts";
import type { Catalog, Period } from "../catalog/catalog.ts";
import { cellPlace } from "../catalog/cell-place.ts";
import { figureFolder } from "../catalog/period-tables.ts";
import { type CellDifference, cellDifferences } from "../derive/base-figures.ts";
import { correctionText } from "../derive/correction-text.ts";
import type { Place } from "../diagnostics/diagnostic.ts";
import { type WordDifference, wordDifferences } from "./base-words.ts";
import { parseDocument } from "./document.ts";

export type PublishedChange = {
  readonly periodId: string;
  /** Address or anchor under which the log has it: where it stands; where it stood, if it stands no longer. */
  readonly place: string;
  /** As the log writes them. */
  readonly before: string;
  readonly after: string;
  /** Where the later state has it. */
  readonly at: Place;
} & (
  | { readonly kind: "cell"; readonly difference: CellDifference }
  | { readonly kind: "words"; readonly difference: WordDifference }
);

/** A period that the base has as a draft was not published: it changes freely. */
export function isPublished({ document }: Period): boolean {
  return document.frontMatter.record.status !== "draft";
}

/** Of the periods that both have, in the order of the later state. Withdrawn and replaced reports go on saying what they said. */
export function publishedChanges(base: Catalog, head: Catalog): PublishedChange[] {
  return head.periods.flatMap((later) => {
    const earlier = base.periods.find(({ id }) => id === later.id);
    if (!earlier || !isPublished(earlier)) return [];
    const cells = cellDifferences(earlier, later);
    return [...cells.map((difference) => cellChange(difference, later)), ...wordChanges(earlier, later, cells)];
  });
}

function cellChange(difference: CellDifference, period: Period): PublishedChange {
  const { address, earlier, later } = difference;
  const { table } = later ?? earlier;
  const now = findCell(period, address);
  const { file } = period.tables.get(table.schema.name) ?? { file: `${figureFolder}/${period.id}` };
  return {
    kind: "cell",
    difference,
    periodId: period.id,
    place: address,
    before: earlier ? correctionText(earlier.cell) : "",
    after: later ? correctionText(later.cell) : "",
    at: now ? cellPlace({ file }, now) : { file },
  };
}

function wordChanges(earlier: Period, later: Period, cells: readonly CellDifference[]): PublishedChange[] {
  if (earlier.document.body === later.document.body) return [];
  const was = parseDocument(earlier.document, earlier).document;
  const is = parseDocument(later.document, later).document;
  const { file } = is;
  return wordDifferences(was, is, new Set(cells.map(({ address }) => address))).map((difference) => {
    const { place, before, after, heading, later: block } = difference;
    const start = block && after !== "" ? block.text.indexOf(after) : -1;
    const span = heading?.span ?? (block && start >= 0 ? block.locate(start, start + after.length) : undefined);
    return {
      kind: "words",
      difference,
      periodId: later.id,
      place,
      before,
      after,
      at: { file, ...(span && { span }) },
    };
  });
}
