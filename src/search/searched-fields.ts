/** What a record is found by. */
import { findAmounts } from "../text/amount.ts";
import { amountWords } from "./amount-words.ts";
import { figureText } from "./figure-text.ts";
import { periodNames } from "./period-names.ts";
import type { SearchRecord } from "./record.ts";

/** What the place is called comes first, then whatever else; no phrase runs from one field into the next. */
export function searchedFields(record: SearchRecord): string[] {
  const { kind, context = "", text, figure, period = "", area = "" } = record;
  const title = namesOf(record).join(". ");
  const said = figure ? `${figureText(figure)}; ${text}` : text;
  const rounded = findAmounts(said).flatMap(({ value }) => amountWords(value));
  return [title, kind === "so_lieu" ? "" : context, said, periodNames(period), area, rounded.join(" ")].filter(
    (field) => field !== "",
  );
}

/** A figure is called by its indicator and by its table, row and column; a report by its period as people write it. */
function namesOf({ kind, title, context = "" }: SearchRecord): string[] {
  if (kind === "so_lieu") return [title, context];
  return [kind === "ky_bao_cao" ? periodNames(title) : title];
}
