/** Records → the files of one search bundle. */
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { type BundleFacts, factsFile, type PeriodFacts, recordsFile } from "./bundle-file.ts";
import { familyOf, fieldWords, foldPlaces, type Place, placeWords } from "./bundle-place.ts";
import { type PagefindFiles, writePagefind } from "./pagefind-files.ts";
import { isHeading, type SearchRecord } from "./record.ts";
import { searchedFields } from "./searched-fields.ts";

interface Contents {
  readonly isRecent: boolean;
  /** Newest period first. */
  readonly records: readonly SearchRecord[];
  /** Periods of the records, newest first. */
  readonly periods: readonly PeriodFacts[];
}

interface BundleFiles {
  /** By path within the folder of the bundle. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly engine: PagefindFiles["engine"];
}

/**
 * The recent bundle is searched with every query: its files are small, and a query brings little else than what it needs.
 * There are many archives, and decades of them have to stay under 20,000 files.
 */
const sizes = { recent: { partSize: 400, placesPerFile: 1 }, archive: { partSize: 4000, placesPerFile: 6 } };

/** The same records give the same bytes. Throws when Pagefind cannot take them. */
export async function writeBundle({ isRecent, records, periods }: Contents): Promise<BundleFiles> {
  const { partSize, placesPerFile } = isRecent ? sizes.recent : sizes.archive;
  const places = foldPlaces(records);
  const { index, ids, engine } = await writePagefind(
    places.map((place) => placeWords(place, searchedFields)),
    partSize,
  );
  const facts: BundleFacts = {
    periods,
    ...shortIds(ids),
    placesPerFile,
    kindOf: places.map(([{ kind }]) => kind),
    titleEndOf: places.map(([record]) => fieldWords(searchedFields(record)[0] ?? "").length),
    headings: places.flatMap(([record], place) => (isHeading(record) ? [place] : [])),
    families: places.map(familyName).join(""),
    familyLength,
    ...areaColumns(places),
    ...periodColumns(places, periods),
  };
  const files = new Map([[factsFile, pack(facts)]]);
  for (let place = 0; place < places.length; place += placesPerFile)
    files.set(recordsFile(place, placesPerFile), pack(places.slice(place, place + placesPerFile)));
  return { files: new Map([...files, ...index]), engine };
}

function shortIds(ids: readonly string[]): Pick<BundleFacts, "ids" | "idLength"> {
  const longest = Math.max(0, ...ids.map(({ length }) => length));
  let idLength = 0;
  while (idLength < longest && new Set(ids.map((id) => id.slice(0, idLength))).size < ids.length) idLength += 1;
  return { ids: ids.map((id) => id.slice(0, idLength)).join(""), idLength };
}

/** So many letters that no two of some 10,000 families are likely to share a name. */
const familyLength = 5;

/** The same in every bundle. */
function familyName([record]: Place): string {
  const family = familyOf(record);
  if (family === undefined) return " ".repeat(familyLength);
  return createHash("sha256").update(family).digest("base64url").slice(0, familyLength);
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

/** Packed here, as many plain web servers pack nothing. */
export function pack(value: unknown): Uint8Array {
  return gzipSync(JSON.stringify(value), { level: 9 });
}
