/** Characters that no cell may hold: they cannot be seen or told apart, and make two equal texts differ. */
import { withoutLookAlikes } from "../text/look-alike.ts";
import type { CellProblem } from "./cell-problem.ts";

export interface CleanText {
  /** Without the forbidden characters. */
  readonly text: string;
  readonly problem?: CellProblem;
}

/** Spaces of another width than the usual one; Word and web pages leave them. */
const hardSpaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;
/** Line ends are allowed: a quoted cell may have several lines. */
const controls = /(?!\n)\p{Cc}/gu;
const invisibles = /\p{Cf}|\p{Zl}|\p{Zp}/gu;

/** Nothing to mend: what most cells hold, told at once. */
const ordinary =
  /^[\u0021-\u007E\u00A1-\u00AC\u00AE-\u00CF\u00D1-\u00EF\u00F1-\u0130\u0132-\u0188\u018A-\u024F\u1EA0-\u1EF9](?:[\n\u0020-\u007E\u00A1-\u00AC\u00AE-\u00CF\u00D1-\u00EF\u00F1-\u0130\u0132-\u0188\u018A-\u024F\u1EA0-\u1EF9]*[\u0021-\u007E\u00A1-\u00AC\u00AE-\u00CF\u00D1-\u00EF\u00F1-\u0130\u0132-\u0188\u018A-\u024F\u1EA0-\u1EF9])?$/;

/** The text of a cell without what cannot be seen. At most one problem is reported: the cell is mended as a whole. */
export function cleanCell(found: string): CleanText {
  if (found === "" || ordinary.test(found)) return { text: found };
  const visible = found.replace(controls, "").replace(invisibles, "").replace(hardSpaces, " ").trim();
  const text = withoutLookAlikes(visible);
  if (text === found) return { text };
  const problem =
    visible === found ? { code: "cell-lookalike" as const, data: lookAlikeData(found, text) } : nameProblem(found);
  return { text, problem: { ...problem, replacement: text } };
}

function nameProblem(found: string): CellProblem {
  const data = { found: markInvisible(found) };
  const hidden = findInvisible(found);
  if (hidden !== undefined)
    return { code: "cell-hidden-character", data: { ...data, character: nameCharacter(hidden) } };
  return { code: found.match(hardSpaces) ? "cell-hard-space" : "cell-outer-space", data };
}

/** What is said of a text with a letter of another alphabet, and of what its readers take it for. */
export function lookAlikeData(found: string, reading: string): Readonly<Record<string, string>> {
  const letters = Array.from(reading);
  const other = Array.from(found).find((letter, index) => letter !== letters[index]) ?? "";
  return { found, reading, character: nameCharacter(other) };
}

/** The first character that cannot be seen, spaces aside. */
export function findInvisible(text: string): string | undefined {
  return (text.match(controls) ?? text.match(invisibles))?.[0];
}

/** "U+200B". */
export function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The text with a sign for each character that cannot be seen. */
export function markInvisible(text: string): string {
  const sign = (spaces: string) => "␣".repeat(spaces.length);
  return text
    .replace(controls, sign)
    .replace(invisibles, sign)
    .replace(hardSpaces, sign)
    .replace(/^\s+|\s+$/g, sign);
}
