/** Writes the search index of a site. */
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type BundleEntry, type BundleList, listFile } from "./bundle-file.ts";
import { type BundlePart, splitBundles } from "./bundle-split.ts";
import { writeBundle } from "./bundle-write.ts";
import type { SearchRecord } from "./record.ts";
import { searchedFields } from "./searched-fields.ts";
import type { VocabularyFile } from "./vocabulary.ts";

export interface IndexProgress {
  readonly bundle: BundleEntry;
  /** Numbers of bundles written and to be written. */
  readonly done: number;
  readonly all: number;
}

interface Site {
  /** Newest period first. */
  readonly records: readonly SearchRecord[];
  readonly vocabulary: VocabularyFile;
}

/** Replaces the folder `outputPath`. Throws when it cannot be written. */
export function indexSite(
  { records, vocabulary }: Site,
  outputPath: string,
  onProgress?: (progress: IndexProgress) => void,
): void {
  rmSync(outputPath, { recursive: true, force: true });
  const parts = splitBundles(records);
  const bundles = parts.map((part, index) => {
    const bundle = writePart(part, outputPath);
    onProgress?.({ bundle, done: index + 1, all: parts.length });
    return bundle;
  });
  const packed = gzipSync(JSON.stringify(vocabulary), { level: 9 });
  const list: BundleList = { bundles, vocabulary: `vocabulary-${hashOf([packed])}.gz.bin` };
  writeFileSync(join(outputPath, list.vocabulary), packed);
  writeFileSync(join(outputPath, listFile), JSON.stringify(list));
}

function writePart({ records, periods, years, isRecent }: BundlePart, outputPath: string): BundleEntry {
  const files = [...writeBundle({ records, periods, fieldsOf: searchedFields })].map(([name, bytes]) => ({
    name,
    packed: gzipSync(bytes, { level: 9 }),
  }));
  const hash = hashOf(files.flatMap(({ name, packed }) => [name, packed]));
  const folder = `${isRecent ? "recent" : years.join("-")}-${hash}`;
  mkdirSync(join(outputPath, folder), { recursive: true });
  for (const { name, packed } of files) writeFileSync(join(outputPath, folder, name), packed);
  return { folder, years, isRecent };
}

function hashOf(contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content);
  return hash.digest("hex").slice(0, 10);
}
