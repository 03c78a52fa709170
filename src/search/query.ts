/** What someone typed → the words to look for and what kind of answer is meant. */
import { type Token, tokenize } from "./token.ts";

export interface Query {
  /** As typed, in NFC, without the quotes around it. Offsets of `words` count in it. */
  readonly text: string;
  /** Words to look for, those of a question left out. Empty when there is nothing to look for. */
  readonly words: readonly Token[];
  /** In quotes: only places where the words stand side by side. */
  readonly isQuoted: boolean;
  /** Asks for a number: "có bao nhiêu …". */
  readonly wantsFigure: boolean;
}

/** Folded words that ask and are not in the answer. Longer ones come before those they contain. */
const questions = [
  { words: "co bao nhieu", wantsFigure: true },
  { words: "la bao nhieu", wantsFigure: true },
  { words: "bao nhieu", wantsFigure: true },
  { words: "co the nao", wantsFigure: false },
  { words: "nhu the nao", wantsFigure: false },
  { words: "vi sao", wantsFigure: false },
  { words: "tai sao", wantsFigure: false },
  { words: "nghia la gi", wantsFigure: false },
  { words: "la gi", wantsFigure: false },
].map(({ words, wantsFigure }) => ({ words: words.split(" "), wantsFigure }));

export function readQuery(typed: string): Query {
  const trimmed = typed.normalize("NFC").trim();
  const quoted = /^["“”](.+)["“”]$/u.exec(trimmed)?.[1];
  const text = quoted ?? trimmed;
  const all = tokenize(text);
  const base = { text, isQuoted: quoted !== undefined };
  if (quoted !== undefined) return { ...base, words: all, wantsFigure: false };

  for (const question of questions) {
    const at = all.findIndex((_, start) => question.words.every((word, index) => all[start + index]?.folded === word));
    if (at === -1) continue;
    const words = all.toSpliced(at, question.words.length);
    if (words.length > 0) return { ...base, words, wantsFigure: question.wantsFigure };
  }
  return { ...base, words: all, wantsFigure: false };
}
