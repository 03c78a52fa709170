/** A query → its answer, over the index of the site. */
import type { Answer, Filters, Result, SearchRequest } from "./answer.ts";
import type { Bundle, Hit } from "./bundle.ts";
import { correctionsOf } from "./correction.ts";
import { isWhole } from "./evidence.ts";
import { countFacets, isOfPeriod, passes } from "./narrow.ts";
import { findPlaces, type Place } from "./places.ts";
import { type Query, readQuery } from "./query.ts";
import { rankRows } from "./rank-places.ts";
import { makeResult } from "./result.ts";
import { type PlacesOfRow, rowsOf } from "./rows.ts";
import type { SearchIndex } from "./search-index.ts";
import { spellOut } from "./spelling.ts";
import { variantsOf } from "./variants.ts";
import { closeness } from "./window.ts";

/** Rows fetched and ranked at a time. */
const batchSize = 16;
/** Places of a section that are fetched. */
const sectionPlaces = 3;
/** A correction is worth less than words as they were typed, and the less the less likely it is. */
const worthOfCorrection = (rank: number) => 0.9 - 0.03 * rank;

/** Rejects when the index cannot be fetched. */
export async function answerSearch(
  { bundles, lexicon, vocabulary }: SearchIndex,
  request: SearchRequest,
): Promise<Answer> {
  const query = readQuery(request.text);
  const asTyped = await findPlaces(bundles, variantsOf(query, lexicon), query.wish);
  const isFinal = request.verbatim || query.isQuoted || isAnswered(asTyped);
  const corrections = isFinal ? [] : correctionsOf(query.terms, await vocabulary());
  const mended = await findPlaces(
    bundles,
    corrections.flatMap((terms, rank) =>
      variantsOf({ ...query, terms }, lexicon)
        .slice(0, 2)
        .map((variant) => ({ ...variant, worth: variant.worth * worthOfCorrection(rank) })),
    ),
    query.wish,
  );
  const isMended = isBetter(mended, asTyped, query);
  const found = relevant(isMended ? mended : asTyped, query);
  const [best] = found;
  const rows = rowsOf(found.filter(({ hit }) => passes(hit, request.filters)));
  const ordered = request.order === "newest" ? newestFirst(rows, bundles, request.filters) : rows;
  const [shown] = isMended && best ? await best.hit.records() : [];
  const corrected = best && shown && spellOut(best.variant, shown);

  let given = 0;
  return {
    total: rows.length,
    counts: countFacets(found, request.filters),
    ...(corrected !== undefined && { corrected }),
    dropped: best
      ? best.variant.terms.filter((_, index) => best.variant.weights[index] === 0).map(({ typed }) => typed)
      : [],
    isPartial: best !== undefined && !found.some(({ evidence }) => evidence.hasAll),
    next: async () => {
      const batch = ordered.slice(given, given + batchSize);
      given += batch.length;
      const periods = bundles.flatMap((bundle) => bundle.periods.map(({ id }) => id));
      return fetchResults(batch, periods, { query, request });
    },
  };
}

async function fetchResults(
  batch: readonly PlacesOfRow[],
  periods: readonly string[],
  { query: { wish }, request }: { readonly query: Query; readonly request: SearchRequest },
): Promise<Result[]> {
  const { filters, order } = request;
  const fetched = await Promise.all(
    batch.map((row) =>
      Promise.all(
        placesToFetch(row).map(async ({ hit, variant }) => ({
          variant,
          records: (await hit.records()).filter((record) => isOfPeriod(record, filters)),
        })),
      ),
    ),
  );
  const groups = order === "newest" ? fetched.map((row) => [row]) : [fetched];
  return groups.flatMap((group) => rankRows(group, wish, periods)).map((row) => makeResult(row, row.variant));
}

/** Of a section those of which one is likely the best; of a figure or a task all, as each has its periods. */
function placesToFetch(row: PlacesOfRow): readonly Place[] {
  return row[0].hit.kind === "bao_cao" ? row.slice(0, sectionPlaces) : row;
}

/** Some place holds the whole query, word by word. */
function isAnswered(places: readonly Place[]): boolean {
  return places.some(({ evidence }) => isWhole(evidence));
}

/** What stands word by word in another spelling comes before what is scattered in the typed one. */
function isBetter(mended: readonly Place[], asTyped: readonly Place[], { terms }: Query): boolean {
  const [other] = mended;
  const [typed] = asTyped;
  if (!other) return false;
  if (!typed) return true;
  const nearness = ({ evidence: { title, body } }: Place) => Math.max(closeness(title), closeness(body));
  const isMissing = typed.variant.weights.includes(0);
  return isMissing
    ? nearness(other) > nearness(typed) * 0.9
    : terms.length > 1 && nearness(other) > 0.99 && nearness(typed) < 0.65;
}

function relevant(places: readonly Place[], { isQuoted }: Query): readonly Place[] {
  return isQuoted ? places.filter(({ evidence }) => isWhole(evidence)) : places;
}

/** By the newest period that is asked for. Documents and terms, which belong to no period, come last. */
function newestFirst(rows: readonly PlacesOfRow[], bundles: readonly Bundle[], filters: Filters): PlacesOfRow[] {
  const order = new Map(bundles.flatMap(({ periods }) => periods).map(({ id }, index) => [id, index]));
  const age = ({ periods }: Hit) => {
    const newest = periods.find(({ year, kind }) => isOfPeriod({ year, periodKind: kind }, filters));
    return order.get(newest?.id ?? "") ?? Number.POSITIVE_INFINITY;
  };
  const ageOfRow = (row: PlacesOfRow) => Math.min(...row.map(({ hit }) => age(hit)));
  return rows.toSorted((a, b) => ageOfRow(a) - ageOfRow(b) || b[0].points - a[0].points);
}
