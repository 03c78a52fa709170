/** `<Value>`: its cell exists, and what is printed says what the cell says. */
import { explainAddress, findCell, parseAddress } from "../../catalog/address.ts";
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
    const { code, data, replacement } = unknown;
    const fix = replacement === undefined ? {} : { fix: { span: addressSpan, text: replacement } };
    return { code, place: { file, span: addressSpan }, data, ...fix };
  }

  const cell = findCell(period, address);
  // What stands in a broken part of the table, or could not be read, has been reported there.
  if (cell === undefined || cell.unreadable) return undefined;
  const cellPlace = placeOf(cell, period);
  if (cell.value === null)
    return { code: "value-empty", place: { file, span: addressSpan }, data: { address, cellPlace } };
  if (printed === null) return undefined;

  const text = formatCell(cell);
  const unit = findUnit(cell, period) ?? "";
  const agreement = comparePrinted({ printed, before: block.text.slice(0, use.start), cell, unit });
  if (agreement === "agrees") return undefined;
  const span = block.locate(use.start, use.end);
  const printedUnit = readPrintedNumber(printed)[0]?.unit;
  if (agreement === "value-unit") {
    return { code: agreement, place: { file, span }, data: { printed: printedUnit ?? "", address, unit } };
  }
  const data = { printed, address, cell: text, cellPlace };
  // The cell's form has no unit: it cannot replace one that has.
  return { code: agreement, place: { file, span }, data, ...(printedUnit === undefined && { fix: { span, text } }) };
}

function findUnit({ address, field }: Cell, period: Period): string | undefined {
  const parts = parseAddress(address);
  const row = period.tables.get(parts?.table ?? "")?.rows.find(({ id }) => id === parts?.row);
  return row && unitOf(field, row);
}

function placeOf({ address, span }: Cell, period: Period): string {
  return `${period.tables.get(parseAddress(address)?.table ?? "")?.file}:${span.line}`;
}
