/** The text of one cell → its value, or the one thing that is most wrong with it. */
import type { z } from "zod";
import type { CellValue } from "./catalog.ts";
import { cleanCell } from "./cell-characters.ts";
import { cellProblem } from "./cell-issue.ts";
import type { CellProblem } from "./cell-problem.ts";
import type { Delimiter } from "./csv.ts";
import type { FieldValidator } from "./field-validator.ts";
import { replacementCharacter } from "./file-text.ts";
import { looksGrouped } from "./number-cell.ts";
import type { Field } from "./table-schema.ts";

export interface CellReading {
  /** Without characters that cannot be seen. */
  readonly text: string;
  /** Undefined where the text cannot be read. */
  readonly value?: CellValue;
  /** Absent for a right cell, and where the file as a whole has been reported for the same reason. */
  readonly problem?: CellProblem;
}

export interface CellRules {
  readonly field: Field;
  readonly validator: FieldValidator;
  readonly delimiter: Delimiter;
}

export function readCell(found: string, { field, validator, delimiter }: CellRules): CellReading {
  if (found.includes(replacementCharacter)) return { text: found };
  const { text, problem: unclean } = cleanCell(found);
  if (text === "") return readEmpty(field, unclean);
  const spreadsheet = spreadsheetProblem(text, field);
  if (spreadsheet) return { text, problem: spreadsheet };

  // What most columns of words hold needs no validator to be right.
  if (isFreeText(field)) return unclean ? { text, value: text, problem: unclean } : { text, value: text };
  const result = validator.safeParse(text);
  if (!result.success) {
    const [issue] = result.error.issues as [z.core.$ZodIssue]; // What fails has at least one.
    const problem = cellProblem(issue, field, text);
    // A spreadsheet that separates by semicolons writes decimals with a comma: one cause, reported once.
    const isReported = delimiter === ";" && problem.code === "number-decimal-comma";
    return isReported ? { text } : { text, problem };
  }
  const { data: value } = result;
  if (unclean) return { text, value, problem: unclean };
  if (field.type === "number" && looksGrouped(text)) return { text, value, problem: groupedLook(text) };
  return { text, value };
}

/** Nothing is stated: right, unless it must be. */
function readEmpty({ constraints }: Field, unclean: CellProblem | undefined): CellReading {
  if (constraints?.required) return { text: "", problem: { code: "value-missing" } };
  return unclean ? { text: "", value: null, problem: unclean } : { text: "", value: null };
}

/** What a spreadsheet would run as a formula, or left instead of a value it could not compute. */
function spreadsheetProblem(text: string, { type }: Field): CellProblem | undefined {
  if (/^#(REF|N\/A|VALUE|DIV\/0|NAME|NULL|NUM|#)/i.test(text)) return { code: "cell-spreadsheet-error" };
  const starts = type === "string" ? /^[=+\-@]/ : /^[=@]/;
  return starts.test(text) ? { code: "cell-formula", data: { first: text.slice(0, 1) } } : undefined;
}

function groupedLook(text: string): CellProblem {
  return { code: "number-three-decimals", data: { grouped: text.replace(".", ""), confirmed: `${text}0` } };
}

function isFreeText({ type, list, categories, constraints }: Field): boolean {
  return type === "string" && !list && categories === undefined && constraints?.pattern === undefined;
}
