/** `{table/row/column}` in a sentence of the front matter: the place of a cell's value. */

export interface Placeholder {
  /** What stands between the braces, right or wrong. */
  readonly address: string;
  /** UTF-16 offsets of the braces: the first, and behind the last. */
  readonly start: number;
  readonly end: number;
}

export function findPlaceholders(text: string): Placeholder[] {
  return [...text.matchAll(/\{([^{}]*)\}/g)].map((match) => ({
    address: match[1] ?? "",
    start: match.index,
    end: match.index + match[0].length,
  }));
}
