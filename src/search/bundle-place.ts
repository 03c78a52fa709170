/** Places: what stands at the same place of each period, so that twelve reports that say the same are one entry of the index. */
import type { RecordKind, SearchRecord } from "./record.ts";
import { tokenize } from "./token.ts";

/** Newest period first; one record a period. */
export type Place = readonly [SearchRecord, ...SearchRecord[]];

/** Passages under one heading are the same in two periods when they share this part of their words, numbers left out. */
const likeness = 0.6;

/**
 * Records come newest period first. Figures and tasks meet by their anchor, passages by their heading and their
 * words; whatever belongs to no period stands alone. Places keep the order of their newest record.
 */
export function foldPlaces(records: readonly SearchRecord[]): Place[] {
  const places: [SearchRecord, ...SearchRecord[]][] = [];
  const byHeading = new Map<string, [SearchRecord, ...SearchRecord[]][]>();
  for (const record of records) {
    const heading = headingOf(record);
    const known = byHeading.get(heading) ?? [];
    const free = known.filter(
      ([first, ...rest]) => ![first, ...rest].some(({ periodId }) => periodId === record.periodId),
    );
    const place = record.periodId === undefined ? undefined : mostAlike(record, free);
    if (place) place.push(record);
    else {
      const opened: [SearchRecord, ...SearchRecord[]] = [record];
      places.push(opened);
      byHeading.set(heading, [...known, opened]);
    }
  }
  return places;
}

/**
 * The words of a place as the index has them. Of the newest record all; of older ones those beside which something else
 * stands. `undefined` parts what does not stand side by side: fields, clauses, records.
 */
export function placeWords(
  place: Place,
  fieldsOf: (record: SearchRecord) => readonly string[],
): (string | undefined)[] {
  const words: (string | undefined)[] = [];
  const pairs = new Set<string>();
  for (const record of place) {
    let last: string | undefined;
    let isOpen = false;
    for (const word of fieldsOf(record).flatMap(fieldWords)) {
      const pair = JSON.stringify([last, word]);
      const isNew = word !== undefined && (record === place[0] || !pairs.has(pair));
      pairs.add(pair);
      if (isNew && !isOpen) words.push(undefined, ...(last === undefined ? [] : [last]));
      if (isNew) words.push(word);
      isOpen = isNew;
      last = word;
    }
  }
  return words;
}

/** The words of a field, parted where a clause begins, and from the field before. */
export function fieldWords(field: string): (string | undefined)[] {
  return tokenize(field).flatMap(({ folded, startsClause }, index) =>
    startsClause || index === 0 ? [undefined, folded] : [folded],
  );
}

/** What a place has in common with those that can be one row with it (`rows.ts`). Absent where it always is a row of its own. */
export function familyOf(record: SearchRecord): string | undefined {
  return record.kind === "bao_cao" || isAddressed(record.kind) ? headingOf(record) : undefined;
}

function headingOf({ kind, path, title }: SearchRecord): string {
  return isAddressed(kind) ? `${kind} ${path.split("#").at(-1)}` : `${kind} ${title}`;
}

/** Figures and tasks have an anchor that is the same in every period. */
function isAddressed(kind: RecordKind): boolean {
  return kind === "so_lieu" || kind === "nhiem_vu";
}

function mostAlike<T extends Place>(record: SearchRecord, places: readonly T[]): T | undefined {
  if (isAddressed(record.kind)) return places[0];
  const words = wordSet(record);
  let best: { readonly place: T; readonly share: number } | undefined;
  for (const place of places) {
    const others = wordSet(place[0]);
    const share = (2 * words.intersection(others).size) / (words.size + others.size);
    if (share >= likeness && share > (best?.share ?? 0)) best = { place, share };
  }
  return best?.place;
}

const wordSets = new WeakMap<SearchRecord, ReadonlySet<string>>();

function wordSet(record: SearchRecord): ReadonlySet<string> {
  const known = wordSets.get(record);
  if (known) return known;
  const words = new Set(tokenize(record.text).flatMap(({ folded }) => (/\d/.test(folded) ? [] : [folded])));
  wordSets.set(record, words);
  return words;
}
