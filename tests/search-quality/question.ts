/** A query of the measure, and what must be seen in the first result. */
import { amountWord } from "../../src/search/amount-words.ts";
import { tokenize } from "../../src/search/token.ts";
import { findAmounts } from "../../src/text/amount.ts";

export const classes = [
  "phrase",
  "label",
  "number",
  "begun",
  "rounded",
  "document",
  "task",
  "term",
  "question",
] as const;
export type QueryClass = (typeof classes)[number];

export interface Question {
  readonly class: QueryClass;
  readonly text: string;
  readonly wanted: Wanted;
}

export interface Wanted {
  /** Each must stand there, word by word, in any case and with any punctuation. */
  readonly words: readonly string[];
  /** An amount that is this one when rounded. */
  readonly amount?: { readonly value: number; readonly significant: number };
}

/** `shown`: all that is seen of the first result. Marks count where they were typed. */
export function isShown(wanted: Wanted, shown: string, { withMarks }: { readonly withMarks: boolean }): boolean {
  const words = (text: string) =>
    ` ${tokenize(text.normalize("NFC"))
      .map(withMarks ? ({ exact }) => exact : ({ folded }) => folded)
      .join(" ")} `;
  const all = words(shown);
  const { amount } = wanted;
  const word = amount && amountWord(amount.value, amount.significant);
  return (
    wanted.words.every((part) => all.includes(words(part))) &&
    (!amount || findAmounts(shown).some(({ value }) => amountWord(value, amount.significant) === word))
  );
}
