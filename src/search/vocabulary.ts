/** The words of the site as the browser knows them before it looks anything up: which there are, and which follow which. */

/** What `vocabularyOf` writes. */
export interface VocabularyFile {
  /** Folded words, sorted, each with the number of records that hold it and the words seen behind it. */
  readonly words: string;
  /** Ways of saying the same, as written: ["Thủ tục hành chính", "TTHC"]. */
  readonly sayings: readonly (readonly string[])[];
}

export interface Vocabulary {
  /** Number of records that hold a folded word; 0 for a word that stands nowhere. */
  readonly count: (word: string) => number;
  /** Whether the one stands right before the other somewhere on the site. */
  readonly isPair: (word: string, next: string) => boolean;
  /** All words. */
  readonly words: ReadonlyMap<string, number>;
  readonly sayings: readonly (readonly string[])[];
}

/** The form of `VocabularyFile.words`: one word a line, "word count next next …", the next words by their line. */
export function readVocabulary({ words: text, sayings }: VocabularyFile): Vocabulary {
  const words = new Map<string, number>();
  const followers: ReadonlySet<number>[] = [];
  const lines = new Map<string, number>();
  for (const line of text.split("\n")) {
    const [word = "", count = "1", ...gaps] = line.split(" ");
    lines.set(word, words.size);
    words.set(word, Number.parseInt(count, 36));
    let at = 0;
    followers.push(
      new Set(
        gaps.map((gap) => {
          at += Number.parseInt(gap, 36);
          return at;
        }),
      ),
    );
  }
  return {
    words,
    sayings,
    count: (word) => words.get(word) ?? 0,
    isPair: (word, next) => followers[lines.get(word) ?? -1]?.has(lines.get(next) ?? -1) ?? false,
  };
}
