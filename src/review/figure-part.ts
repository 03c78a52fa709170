/** Figures and words of tables that a branch adds, changes or removes, period by period. */
import type { Catalog } from "../catalog/catalog.ts";
import type { CellDifference } from "../derive/base-figures.ts";
import { movementOf } from "../derive/comparable-previous.ts";
import { figureInWords, placeInWords } from "../derive/figure-words.ts";
import { formatChange } from "../derive/format-change.ts";
import { ui } from "../text/interface-text.ts";
import { formatNumber } from "../text/number.ts";
import { replacement } from "./replacement.ts";
import type { FigurePart, ReviewedFigure } from "./report.ts";
import type { PeriodPairing, StatePair } from "./state-pair.ts";

const words = ui.review;

/** Changed ones first, then those removed, then those added. A period that is gone as a whole is an alarm, and not listed. */
export function figureParts({ periods, after }: StatePair): FigurePart[] {
  return (["changed", "removed", "added"] as const).flatMap((kind) =>
    periods
      .filter((period) => period.after !== undefined)
      .flatMap((period): FigurePart[] => {
        const items = period.cells
          .filter((cell) => cell.kind === kind && isListed(cell, period))
          .map((cell) => describe(after.catalog, cell));
        const title = words.figures[kind](period.title, formatNumber(items.length));
        return items.length > 0 ? [{ kind: "figures", title, items }] : [];
      }),
  );
}

/** The words of a row that is new, or gone, are told by the list of rows. */
function isListed({ earlier, later }: CellDifference, { before, after }: PeriodPairing): boolean {
  const { table, row, cell } = later ?? earlier;
  const hasRow = (period: PeriodPairing["before"]) =>
    period?.tables.get(table.schema.name)?.rows.some(({ id }) => id === row.id) === true;
  return cell.field.kind !== undefined || (hasRow(before) && hasRow(after));
}

function describe(catalog: Catalog, { earlier, later }: CellDifference): ReviewedFigure {
  const change = earlier && later && replacement(earlier, later);
  return {
    place: placeInWords(later ?? earlier),
    before: earlier ? figureInWords(earlier) : null,
    after: later ? figureInWords(later) : null,
    change: change ? formatChange(change) : null,
    comparison: later ? compare(catalog, later) : null,
  };
}

function compare(catalog: Catalog, later: NonNullable<CellDifference["later"]>): string | null {
  if (typeof later.cell.value !== "number" || later.cell.field.kind === undefined) return null;
  const { earlier, change } = movementOf(catalog, later);
  const moved = formatChange(change);
  if (change.kind === "none" || !earlier) return moved;
  return words.against(earlier.period.document.frontMatter.shortTitle, moved);
}
