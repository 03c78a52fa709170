/** One search over those bundles of the index that could be opened. */
import type { Answer } from "./answer.ts";
import { answerSearch } from "./answer-search.ts";
import type { Bundle } from "./bundle.ts";
import type { BundleEntry } from "./bundle-file.ts";
import { bundlesFor, type Shelf } from "./bundle-shelf.ts";
import type { SearchState } from "./url-state.ts";

export interface Outcome {
  /** The state that was answered: it may reach further back than what was asked. */
  readonly state: SearchState;
  /** Absent where no bundle could be opened. */
  readonly answer?: Answer;
  readonly searched: readonly BundleEntry[];
  /** Asked for, but not to be had. */
  readonly missing: readonly BundleEntry[];
  /** Archives not asked for, newest first. */
  readonly unasked: readonly BundleEntry[];
}

/** Archives opened unasked where nothing holds all the words. */
const furtherYears = 3;

/** Fetches what every search needs; what fails is told by the search. */
export async function prepareShelf(shelf: Shelf): Promise<void> {
  const [recent] = await shelf.list().catch(() => []);
  await Promise.allSettled([shelf.lexicon(), ...(recent ? [shelf.open(recent)] : [])]);
}

/** Rejects when the list of bundles or the words of the site cannot be fetched. */
export async function searchShelf(shelf: Shelf, state: SearchState): Promise<Outcome> {
  const [entries, lexicon] = await Promise.all([shelf.list(), shelf.lexicon()]);
  const years = (state.filters.nam ?? []).map(Number);
  const asked = bundlesFor(entries, { years, ...(state.sinceYear !== undefined && { sinceYear: state.sinceYear }) });
  const missing = new Set<BundleEntry>();
  const miss = (entry: BundleEntry, error: unknown) => {
    console.error(error);
    missing.add(entry);
  };
  const bundles = await Promise.all(
    asked.map(async (entry) => {
      const bundle = await shelf.open(entry).catch((error: unknown) => miss(entry, error));
      return bundle ? [withoutFailure(bundle, (error) => miss(entry, error))] : [];
    }),
  );
  const answer = await answerSearch({ bundles: bundles.flat(), lexicon, vocabulary: shelf.vocabulary }, state);
  const searched = asked.filter((entry) => !missing.has(entry));
  return {
    state,
    ...(searched.length > 0 && { answer }),
    searched,
    missing: [...missing],
    unasked: entries.filter((entry) => !asked.includes(entry)),
  };
}

/** A bundle of which a part cannot be fetched finds nothing: the others are searched all the same. */
function withoutFailure(bundle: Bundle, onFailure: (error: unknown) => void): Bundle {
  return {
    ...bundle,
    find: (word, as) =>
      bundle.find(word, as).catch((error: unknown) => {
        onFailure(error);
        return new Map();
      }),
  };
}

/** As `searchShelf`, but goes on into older years, newest first, until a place holds all the words. */
export async function searchFurther(shelf: Shelf, state: SearchState): Promise<Outcome> {
  let outcome = await searchShelf(shelf, state);
  for (let further = 0; further < furtherYears && isWeak(outcome); further += 1) {
    const [next] = outcome.unasked;
    const year = next?.years.at(-1);
    if (year === undefined) break;
    outcome = await searchShelf(shelf, { ...state, sinceYear: year });
  }
  return outcome;
}

function isWeak({ answer }: Outcome): boolean {
  return answer === undefined || answer.total === 0 || answer.isPartial;
}
