/** The ways in which reports write one document: "Tờ trình số 1567/TTr-STTTT", "Tờ trình 1567/TTr-STTTT". */

export interface CitationSpelling {
  /** As printed. */
  readonly text: string;
  /** Sentences that write it so. */
  readonly count: number;
}

/** `citations`: the words of each citation. The commonest spelling first, equals in the order of their first use. */
export function spellingsOf(citations: readonly string[]): CitationSpelling[] {
  return [...Map.groupBy(citations, (text) => text)]
    .map(([text, { length }]) => ({ text, count: length }))
    .sort((a, b) => b.count - a.count);
}
