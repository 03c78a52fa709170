/** What a record is found by. */
import { findAmounts } from "../text/amount.ts";
import { amountWords } from "./amount-words.ts";
import { figureText } from "./figure-text.ts";
import type { SearchRecord } from "./record.ts";

/**
 * What the place is called comes first, then whatever else; no phrase runs from one field into the next. A figure is called by
 * its indicator and by its table, row and column.
 */
export function searchedFields(record: SearchRecord): string[] {
  const { context = "", text, figure, period = "", area = "" } = record;
  const title = figure ? `${record.title}. ${context}` : record.title;
  const said = figure ? `${figureText(figure)}; ${text}` : text;
  const rounded = findAmounts(said).flatMap(({ value }) => amountWords(value));
  return [title, figure ? "" : context, said, period, area, rounded.join(" ")].filter((field) => field !== "");
}
