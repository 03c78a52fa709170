/** What a search looks into. */
import type { Bundle } from "./bundle.ts";
import type { Vocabulary } from "./vocabulary.ts";

export interface SearchIndex {
  /** The recent one first, then archives that have been opened. */
  readonly bundles: readonly Bundle[];
  readonly vocabulary: Vocabulary;
}
