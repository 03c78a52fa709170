/** What a person typed into a cell of figures → number, qualifier and form as printed, or why it cannot be known. */
import type { Qualifier } from "../catalog/catalog.ts";
import type { CellProblem } from "../catalog/cell-problem.ts";
import { bothReadings, looksGrouped, readNumberCell } from "../catalog/number-cell.ts";
import type { Field } from "../catalog/table-schema.ts";
import { fold } from "../text/fold.ts";
import { ui } from "../text/interface-text.ts";
import { formatNumber, type PrintedNumber, readPrintedNumber } from "../text/number.ts";
import type { GridCell } from "./grid.ts";
import { isNilInWords } from "./nil-words.ts";

export interface TypedFigure {
  /** As the canonical CSV writes it. */
  readonly text: string;
  readonly qualifier?: Qualifier;
  /** Only where the site would print the figure in another form. */
  readonly asPrinted?: string;
}

export type FigureReading = { readonly figure: TypedFigure } | { readonly problem: CellProblem };

/** A column of figures: what it measures, and its unit in the row that is read. */
export interface FigureColumn {
  readonly field: Field;
  readonly unit: string | undefined;
}

/** Numbers of a spreadsheet have 15 digits; those of later places are not what was typed. */
const exactDigits = 15;

export function readTypedFigure({ value, suffix }: GridCell, column: FigureColumn): FigureReading {
  if (value instanceof Date) return { problem: { code: "number-date" } };
  if (typeof value === "boolean") return { problem: { code: "number-expected" } };
  return typeof value === "number" ? readNumber(value, suffix, column) : readText(value, column);
}

function readNumber(value: number, suffix: string | undefined, { field, unit }: FigureColumn): FigureReading {
  const isPercent = suffix === "%";
  if (suffix !== undefined && !isUnit(suffix, unit)) return unitProblem(suffix, unit);
  const exact = Number((isPercent ? value * 100 : value).toPrecision(exactDigits));
  const text = String(exact);
  if (!Number.isFinite(exact) || Math.abs(exact) >= 10 ** exactDigits || text.includes("e")) {
    return { problem: { code: "number-scientific" } };
  }
  if (field.type === "integer" && !Number.isInteger(exact)) return { problem: { code: "number-whole" } };
  return { figure: { text } };
}

function readText(text: string, { field, unit }: FigureColumn): FigureReading {
  const whole = field.type === "integer";
  const canonical = readNumberCell(text, { whole });
  if ("value" in canonical && !looksGrouped(text)) return { figure: { text } };
  const counts = field.kind === "stock" || field.kind === "flow";
  if (counts && isNilInWords(text)) return { figure: { text: "0", qualifier: "nil_in_words", asPrinted: text } };

  const figure = text.replace(/(?<=\d) (?=\d{3}(?!\d))/g, ".");
  const readings = readPrintedNumber(figure);
  const [first, second] = readings;
  if (!first) return { problem: "problem" in canonical ? canonical.problem : { code: "number-expected" } };
  // A dot before three digits parts thousands wherever Vietnamese words stand beside it.
  const isProse = (first.unit !== undefined && first.unit !== "%") || first.qualifier !== undefined;
  if (second && !(isProse && /\d\.\d{3}/.test(text))) {
    return {
      problem: { code: "number-ambiguous", data: bothReadings(first.value, second.value) },
    };
  }
  if (first.unit !== undefined && !isUnit(first.unit, unit)) return unitProblem(first.unit, unit);
  if (whole && !Number.isInteger(first.value)) return { problem: { code: "number-whole" } };
  const asPrinted = printedForm(figure, first);
  return {
    figure: {
      text: String(first.value),
      ...(first.qualifier && { qualifier: first.qualifier }),
      ...(asPrinted !== undefined && { asPrinted }),
    },
  };
}

function isUnit(found: string, unit: string | undefined): boolean {
  return unit !== undefined && fold(found) === fold(unit);
}

function unitProblem(found: string, unit: string | undefined): FigureReading {
  return { problem: { code: "figure-unit", data: { unit: found, expected: unit ?? "—" } } };
}

/** The qualifier and the digits as typed, where the site prints them otherwise: "07", "trên 50", "hai". */
function printedForm(text: string, { value, qualifier, unit }: PrintedNumber): string | undefined {
  const printed = unit === undefined ? text : text.slice(0, text.lastIndexOf(unit)).trim();
  const word = qualifier && ui.qualifierWords[qualifier];
  const usual = word === undefined ? formatNumber(value) : `${word} ${formatNumber(value)}`;
  const isUngrouped = printed.replaceAll(".", "") === usual.replaceAll(".", "");
  return isUngrouped ? undefined : printed;
}
