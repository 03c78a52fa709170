/** What a search looks into. */
import type { Bundle } from "./bundle.ts";
import type { Lexicon, Vocabulary } from "./vocabulary.ts";

export interface SearchIndex {
  /** The recent one first, then archives that have been opened. */
  readonly bundles: readonly Bundle[];
  readonly lexicon: Pick<Lexicon, "sayings">;
  /** Asked for when a query is to be mended. Rejects when it cannot be fetched. */
  readonly vocabulary: () => Promise<Vocabulary>;
}
