/** Records → the files of one search bundle, unpacked. */
import { type BundleFacts, factsFile, type PeriodFacts, placesPerFile, recordsFile, wordsFile } from "./bundle-file.ts";
import { fieldWords, foldPlaces, type Place, placeWords } from "./bundle-place.ts";
import { writeWordFiles } from "./bundle-words.ts";
import type { SearchRecord } from "./record.ts";

interface Contents {
  /** Newest period first. */
  readonly records: readonly SearchRecord[];
  /** Periods of the records, newest first. */
  readonly periods: readonly PeriodFacts[];
  /** What is searched of a record, its title first. */
  readonly fieldsOf: (record: SearchRecord) => readonly string[];
}

/** Bytes by name of the file. The same records give the same bytes. */
export function writeBundle({ records, periods, fieldsOf }: Contents): Map<string, Uint8Array<ArrayBuffer>> {
  const places = foldPlaces(records);
  const wordFiles = writeWordFiles(places.map((place) => placeWords(place, fieldsOf)));
  const facts: BundleFacts = {
    periods,
    firstWords: wordFiles.map(({ first }) => first),
    kindOf: places.map(([{ kind }]) => kind),
    titleEndOf: places.map(([record]) => fieldWords(fieldsOf(record)[0] ?? "").length),
    ...areaColumns(places),
    ...periodColumns(places, periods),
  };
  const files = new Map([[factsFile, toJson(facts)]]);
  for (const [file, { bytes }] of wordFiles.entries()) files.set(wordsFile(file), bytes);
  for (let place = 0; place < places.length; place += placesPerFile)
    files.set(recordsFile(place), toJson(places.slice(place, place + placesPerFile)));
  return files;
}

function areaColumns(places: readonly Place[]): Pick<BundleFacts, "areas" | "areaOf"> {
  const areas = [...new Set(places.flatMap(([{ area }]) => area ?? []))];
  return { areas, areaOf: places.map(([{ area }]) => (area === undefined ? -1 : areas.indexOf(area))) };
}

function periodColumns(places: readonly Place[], periods: readonly PeriodFacts[]) {
  const numbers = new Map(periods.map(({ id }, index) => [id, index]));
  const sets = new Map<string, number>();
  const periodSets: number[][] = [];
  const periodSetOf = places.map((place) => {
    const set = place.flatMap(({ periodId }) => numbers.get(periodId ?? "") ?? []);
    const known = sets.get(set.join());
    if (known !== undefined) return known;
    sets.set(set.join(), periodSets.length);
    return periodSets.push(set) - 1;
  });
  return { periodSets, periodSetOf };
}

function toJson(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}
