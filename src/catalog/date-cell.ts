/** The text of a cell of dates → an ISO day, or what a person or a spreadsheet wrote instead. */
import { readPrintedDate } from "../text/date.ts";
import type { CellProblem } from "./cell-problem.ts";

export type DateReading = { readonly value: string } | { readonly problem: CellProblem };

/** Takes "2024-07-31" and nothing else. */
export function readDateCell(text: string): DateReading {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    return isRealDate(text) ? { value: text } : { problem: { code: "date-impossible" } };
  }
  return { problem: explainDate(text) ?? { code: "date-expected" } };
}

/** A text whose pattern may let it be a month or a day: the calendar must have it. */
export function readReducedDate(text: string): DateReading {
  const isDate = /^\d{4}-\d{2}(-\d{2})?$/.test(text);
  return isDate && !isRealDate(text) ? { problem: { code: "date-impossible" } } : { value: text };
}

/** What is wrong with a text that should be an ISO date, when it is a date in another form. */
export function explainDate(text: string): CellProblem | undefined {
  const serial = /^[2-6]\d{4}$/.test(text) ? fromSerial(Number(text)) : undefined;
  if (serial) return { code: "date-serial", data: { value: serial } };
  const value = /^\d{4}$/.test(text) ? undefined : readPrintedDate(text);
  if (value === undefined) return undefined;
  const [, first, second] = /^(\d{1,2})\D(\d{1,2})\D/.exec(text) ?? [];
  const swapped = first !== undefined && second !== undefined && Number(first) <= 12 && first !== second;
  return { code: "date-format", data: { value }, ...(!swapped && { replacement: value }) };
}

/** True for a day, or the first day of a month, that the calendar has. */
function isRealDate(iso: string): boolean {
  const day = `${iso}-01`.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Excel counts days from 30 December 1899. */
function fromSerial(days: number): string {
  return new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
}
