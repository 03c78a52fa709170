/** `<Value>`: its cell exists, and what is printed says what the cell says. */
import { explainAddress, findCell, findRow, parseAddress } from "../../catalog/address.ts";
import type { Cell, Period } from "../../catalog/catalog.ts";
import { formatCell, unitOf } from "../../derive/format-cell.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { readPrintedNumber } from "../../text/number.ts";
import type { Block, ValueUse } from "../document.ts";
import { comparePrinted } from "../printed-form.ts";
import type { Rule } from "./rule.ts";

export const checkValues: Rule = ({ period, document: { blocks, file } }) =>
  blocks.flatMap((block) => block.values.flatMap((use) => checkValue({ use, block, period, file }) ?? []));

interface ValueContext {
  readonly use: ValueUse;
  readonly block: Block;
  readonly period: Period;
  readonly file: string;
}

function checkValue({ use, block, period, file }: ValueContext): Diagnostic | undefined {
  const { address, printed, addressSpan } = use;
  // The guard has reported a tag without address.
  if (address === "") return undefined;
  const unknown = explainAddress(period, address);
  if (unknown !== undefined) {
    return { ...unknown, place: { file, span: addressSpan() } };
  }

  const cell = findCell(period, address);
  // What stands in a broken part of the table, or could not be read, has been reported there.
  if (cell === undefined || cell.unreadable) return undefined;
  if (cell.value === null) {
    const data = { address, cellPlace: placeOf(cell, period) };
    return { code: "value-empty", place: { file, span: addressSpan() }, data };
  }
  if (printed === null) return undefined;

  const unit = findUnit(cell, period) ?? "";
  const agreement = comparePrinted({ printed, before: block.text.slice(0, use.start), cell, unit });
  if (agreement === "agrees") return undefined;
  const span = block.locate(use.start, use.end);
  const printedUnit = readPrintedNumber(printed)[0]?.unit;
  if (agreement === "value-unit") {
    return { code: agreement, place: { file, span }, data: { printed: printedUnit ?? "", address, unit } };
  }
  const data = { printed, address, cell: formatCell(cell), cellPlace: placeOf(cell, period) };
  const rewritten =
    agreement === "value-differs" ? rewrite({ printed, before: block.text.slice(0, use.start), cell }) : undefined;
  // Words with backslashes or line breaks in them are longer in the file than on the page.
  const canReplace = rewritten !== undefined && span.length === printed.length;
  return { code: agreement, place: { file, span }, data, ...(canReplace && { fix: { span, text: rewritten } }) };
}

/**
 * The printed figure with the number of its cell, its own unit kept. Undefined where the form that `chu_thich.csv` records
 * no longer fits the cell: that has to be mended first.
 */
function rewrite({ printed, before, cell }: { printed: string; before: string; cell: Cell }): string | undefined {
  if (typeof cell.value !== "number" || cell.annotation?.asPrinted !== undefined) return undefined;
  const reading = readPrintedNumber(printed)[0];
  if (reading === undefined) return undefined;
  const unit = reading.unit === undefined ? "" : printed.slice(printed.lastIndexOf(reading.unit));
  const space = /\s$/.test(printed.slice(0, printed.length - unit.length)) ? " " : "";
  const text = formatCell(cell);
  const [word = ""] = text.split(" ");
  const figure = before.trimEnd().endsWith(word) && /^\p{L}/u.test(word) ? text.slice(word.length + 1) : text;
  return `${figure}${space}${unit}`;
}

function findUnit({ address, field }: Cell, period: Period): string | undefined {
  const parts = parseAddress(address);
  const table = parts && period.tables.get(parts.table);
  const row = table && findRow(table, parts.row);
  return row && unitOf(field, row);
}

function placeOf({ address, span }: Cell, period: Period): string {
  return `${period.tables.get(parseAddress(address)?.table ?? "")?.file}:${span.line}`;
}
