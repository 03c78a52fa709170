/** The shape of one entry of the message lists. */

/** What a code says in one language. `{name}` is replaced from the diagnostic's `data`. */
export interface Wording {
  /** What is wrong and what rule says so: one or two full sentences. */
  readonly message: string;
  /** What to do. */
  readonly fix: string;
}

export interface Message {
  readonly severity: "error" | "warning";
  readonly vi: Wording;
  readonly en: Wording;
}
