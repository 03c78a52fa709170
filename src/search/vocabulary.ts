/**
 * The words of the site as the browser knows them without looking them up: which there are, fetched with the first query; how
 * often they stand there and which follow which, fetched when a query is to be mended.
 */

/** What `vocabularyOf` writes. */
export interface VocabularyFile {
  /** Folded words, sorted, each with the number of records that hold it and the words seen behind it. */
  readonly words: string;
  /** Ways of saying the same, as written: ["Thủ tục hành chính", "TTHC"]. */
  readonly sayings: readonly (readonly string[])[];
}

export interface Lexicon {
  readonly words: ReadonlySet<string>;
  readonly sayings: VocabularyFile["sayings"];
}

/** What `lexiconFile` makes. */
export interface LexiconFile {
  /** Folded words, sorted, with spaces between. */
  readonly words: string;
  readonly sayings: VocabularyFile["sayings"];
}

export interface Vocabulary {
  /** Number of records that hold a folded word; 0 for a word that stands nowhere. */
  readonly count: (word: string) => number;
  /** Whether the one stands right before the other somewhere on the site. */
  readonly isPair: (word: string, next: string) => boolean;
  /** All words. */
  readonly words: ReadonlyMap<string, number>;
}

export function lexiconFile({ words, sayings }: VocabularyFile): LexiconFile {
  return { words: words.replace(/ .*/g, "").replaceAll("\n", " "), sayings };
}

export function readLexicon({ words, sayings }: LexiconFile): Lexicon {
  return { words: new Set(words.split(" ")), sayings };
}

/** The form of `VocabularyFile.words`: one word a line, "word count next next …", the next words by their line. */
export function readVocabulary(text: VocabularyFile["words"]): Vocabulary {
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
    count: (word) => words.get(word) ?? 0,
    isPair: (word, next) => followers[lines.get(word) ?? -1]?.has(lines.get(next) ?? -1) ?? false,
  };
}
