/** Characters that no cell may hold: they cannot be seen, and make two equal texts differ. */
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

/** The text of a cell without what cannot be seen. At most one problem is reported: the cell is mended as a whole. */
export function cleanCell(found: string): CleanText {
  const text = found.replace(controls, "").replace(invisibles, "").replace(hardSpaces, " ").trim();
  if (text === found) return { text };
  return { text, problem: { ...nameProblem(found), replacement: text } };
}

function nameProblem(found: string): CellProblem {
  const data = { found: marked(found) };
  const [hidden] = found.match(controls) ?? found.match(invisibles) ?? [];
  if (hidden !== undefined)
    return { code: "cell-hidden-character", data: { ...data, character: nameCharacter(hidden) } };
  return { code: found.match(hardSpaces) ? "cell-hard-space" : "cell-outer-space", data };
}

/** "U+200B". */
function nameCharacter(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** The text with a sign for each character that cannot be seen. */
function marked(text: string): string {
  const sign = (spaces: string) => "␣".repeat(spaces.length);
  return text
    .replace(controls, sign)
    .replace(invisibles, sign)
    .replace(hardSpaces, sign)
    .replace(/^\s+|\s+$/g, sign);
}
