/** A cell as register `dinh_chinh` writes it down: "1556.3", and with what makes it inexact "hơn 50". */
import type { Cell, Qualifier } from "../catalog/catalog.ts";
import { ui } from "../text/interface-text.ts";

/** The text of its file, with the word of its qualifier before it; empty where nothing is stated. */
export function correctionText({ text, annotation }: Pick<Cell, "text" | "annotation">): string {
  const word = qualifierWord(annotation?.qualifier);
  return word === undefined || text === "" ? text : `${word} ${text}`;
}

export interface CorrectedText {
  /** As the file of the table has it. */
  readonly text: string;
  readonly qualifier?: Qualifier;
}

const words = Object.entries(ui.qualifierWords) as [Qualifier, string][]; // The keys of the list are qualifiers.

/** The reverse of `correctionText`. */
export function readCorrectionText(written: string): CorrectedText {
  const found = words.find(([, word]) => written.startsWith(`${word} `));
  if (!found || !/^[-\d]/.test(written.slice(found[1].length + 1))) return { text: written };
  return { text: written.slice(found[1].length + 1), qualifier: found[0] };
}

function qualifierWord(qualifier: Qualifier | undefined): string | undefined {
  return words.find(([known]) => known === qualifier)?.[1];
}
