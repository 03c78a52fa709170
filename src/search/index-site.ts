/** Writes the search index of a site. */
import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type BundleEntry, type BundleList, listFile } from "./bundle-file.ts";
import { type BundlePart, splitBundles } from "./bundle-split.ts";
import { pack, writeBundle } from "./bundle-write.ts";
import type { SearchRecord } from "./record.ts";
import { lexiconFile, type VocabularyFile } from "./vocabulary.ts";

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

/** Replaces the folder `outputPath`. Rejects when it cannot be written. */
export async function indexSite(
  { records, vocabulary }: Site,
  outputPath: string,
  onProgress?: (progress: IndexProgress) => void,
): Promise<void> {
  rmSync(outputPath, { recursive: true, force: true });
  const parts = splitBundles(records);
  const bundles: BundleEntry[] = [];
  let engine = "";
  for (const part of parts) {
    const written = await writePart(part, outputPath);
    bundles.push(written.bundle);
    engine = written.engine;
    onProgress?.({ bundle: written.bundle, done: bundles.length, all: parts.length });
  }
  const lexicon = writePacked("lexicon", lexiconFile(vocabulary), outputPath);
  const words = writePacked("vocabulary", vocabulary.words, outputPath);
  const list: BundleList = { bundles, engine, lexicon, vocabulary: words };
  writeFileSync(join(outputPath, listFile), JSON.stringify(list));
}

async function writePart({ records, periods, years, isRecent }: BundlePart, outputPath: string) {
  const { files, engine } = await writeBundle({ isRecent, records, periods });
  const hash = hashOf([...files].flat());
  const bundle: BundleEntry = { folder: `${isRecent ? "recent" : years.join("-")}-${hash}`, years, isRecent };
  for (const [path, content] of files) write(join(outputPath, bundle.folder, path), content);
  for (const [path, content] of engine.files) write(join(outputPath, engine.folder, path), content);
  return { bundle, engine: engine.folder };
}

/** The name of the file, which says its content. */
function writePacked(name: string, value: unknown, outputPath: string): string {
  const packed = pack(value);
  const file = `${name}-${hashOf([packed])}.gz.bin`;
  write(join(outputPath, file), packed);
  return file;
}

function write(path: string, content: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function hashOf(contents: readonly (string | Uint8Array)[]): string {
  const hash = createHash("sha256");
  for (const content of contents) hash.update(content);
  return hash.digest("hex").slice(0, 10);
}
