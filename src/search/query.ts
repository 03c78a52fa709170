/** What someone typed → the terms to look for and what kind of answer is meant. */
import { findAmounts } from "../text/amount.ts";
import { amountWord } from "./amount-words.ts";
import { type Token, tokenize } from "./token.ts";

/** What a query asks of an answer beside holding its words. */
export type Wish = "figure" | "reason" | "meaning";

export interface Query {
  /** As typed, in NFC, without the quotes around it. */
  readonly text: string;
  /** Words to look for, those of a question left out. Empty when there is nothing to look for. */
  readonly terms: readonly Term[];
  /** In quotes: only places where the words stand side by side. */
  readonly isQuoted: boolean;
  readonly wish?: Wish;
}

/** A word of a query, or an amount. */
export interface Term {
  /** As the index has it; for a rounded amount, the word of `amountWord`. */
  readonly folded: string;
  /** `Token.exact`, equal to `folded` when it was typed without marks. Absent where the word was not typed: any marks will do. */
  readonly exact?: string;
  /** As typed, for whoever reads about it. */
  readonly typed: string;
  /** Another word of the index that will do: of a round number, its amount. */
  readonly orElse?: string;
}

/** Folded words that ask and are not in the answer. Longer ones come before those they contain. */
const questions: readonly (readonly [words: string, wish?: Wish])[] = [
  ["co tat ca bao nhieu", "figure"],
  ["co bao nhieu", "figure"],
  ["la bao nhieu", "figure"],
  ["duoc bao nhieu", "figure"],
  ["het bao nhieu", "figure"],
  ["bao nhieu", "figure"],
  ["so luong", "figure"],
  ["tong cong", "figure"],
  ["nguyen nhan vi sao", "reason"],
  ["vi sao", "reason"],
  ["tai sao", "reason"],
  ["ly do", "reason"],
  ["do dau", "reason"],
  ["nghia la gi", "meaning"],
  ["viet tat cua", "meaning"],
  ["la gi", "meaning"],
  ["co the nao"],
  ["nhu the nao"],
  ["ra sao"],
  ["den dau"],
  ["khi nao"],
  ["o dau"],
];

export function readQuery(typed: string): Query {
  const trimmed = typed.normalize("NFC").trim();
  const quoted = /^["“”](.+)["“”]$/u.exec(trimmed)?.[1];
  const text = quoted ?? trimmed;
  const tokens = tokenize(text);
  if (quoted !== undefined) return { text, terms: readTerms(text, tokens), isQuoted: true };
  for (const [question, wish] of questions) {
    const asking = question.split(" ");
    const at = tokens.findIndex((_, start) => asking.every((word, index) => tokens[start + index]?.folded === word));
    const rest = tokens.toSpliced(at, at === -1 ? 0 : asking.length);
    if (at === -1 || rest.length === 0) continue;
    return { text, terms: readTerms(text, rest), isQuoted: false, ...(wish && { wish }) };
  }
  return { text, terms: readTerms(text, tokens), isQuoted: false };
}

/** Terms of words alone. */
export function termsOf(text: string): Term[] {
  return readTerms(text, tokenize(text));
}

/** An amount with a word of magnitude is one term; a number so round that it may stand for another may be found as an amount. */
function readTerms(text: string, tokens: readonly Token[]): Term[] {
  const amounts = findAmounts(text);
  return tokens.flatMap((token): Term[] => {
    const amount = amounts.find(({ start, end }) => start <= token.start && token.end <= end);
    const { folded, exact, start, end } = token;
    const asTyped = { folded, exact, typed: text.slice(start, end) };
    if (!amount || amount.significant > 3) return [asTyped];
    const word = amountWord(amount.value, amount.significant);
    const whole = { folded: word, exact: word, typed: text.slice(amount.start, amount.end) };
    if (amount.isScaled) return start === amount.start ? [whole] : [];
    const isRound = amount.value >= 1000 && amount.significant < 3 && amount.value % 100 === 0;
    return [isRound ? { ...asTyped, orElse: word } : asTyped];
  });
}
