/** The texts of places → the files of a Pagefind index, and those of Pagefind itself. */
import { gunzipSync } from "node:zlib";
import { close, createIndex, type PagefindIndex } from "pagefind";
import { gap, wordEnd } from "./bundle-pagefind.ts";

export interface PagefindFiles {
  /** By path within the folder of the bundle. */
  readonly index: ReadonlyMap<string, Uint8Array>;
  /** Pagefind's id of each text. */
  readonly ids: readonly string[];
  /** What all bundles share: the folder, beside theirs, and its files. */
  readonly engine: { readonly folder: string; readonly files: ReadonlyMap<string, Uint8Array> };
}

const entryFile = "pagefind-entry.json";
const engineFiles = ["pagefind.js", "wasm.unknown.pagefind"];
/** What belongs to the index of one bundle; Pagefind's user interfaces are left out. */
const ofBundle = /^(?:pagefind-entry\.json|pagefind\..+\.pf_meta|index\/.+)$/;
const signature = "pagefind_dcd".length;
/** Pagefind 1.5 reads from the environment how many words it puts into a part of the index, by the places that hold them. */
const wordsPerPart = "PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE";

/**
 * Pagefind fetches with whatever `fetch` is; this one is taken from the module, so that failures can be told and an index
 * read from disk.
 */
const door =
  "export const door={fetch:(address)=>globalThis.fetch(address)};const fetch=(address)=>door.fetch(address);\n";

/**
 * `texts` holds the words of each place; `undefined` is a gap. A search fetches the parts of the index that hold its words:
 * the smaller `partSize`, the fewer bytes, and the more files. One call at a time. Throws when Pagefind cannot take the texts.
 */
export async function writePagefind(
  texts: readonly (readonly (string | undefined)[])[],
  partSize: number,
): Promise<PagefindFiles> {
  const { index, errors } = await startIndex(partSize);
  if (!index) throw new Error(`Pagefind: ${errors.join("; ")}`);
  for (const [place, words] of texts.entries()) await addText(index, String(place), words);
  const written = await index.getFiles();
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join("; ")}`);
  await close();

  const files = new Map(written.files.map(({ path, content }) => [path, content]));
  const ids = new Map(
    [...files].flatMap(([path, content]) => (path.startsWith("fragment/") ? [fragmentId(path, content)] : [])),
  );
  const { version, ...entry } = JSON.parse(Buffer.from(files.get(entryFile) ?? "{}").toString());
  const folder = `pagefind-${version}`;
  files.set(entryFile, Buffer.from(JSON.stringify({ version, ...sharingWasm(entry, folder) })));
  return {
    index: new Map([...files].filter(([path]) => ofBundle.test(path))),
    ids: texts.map((_, place) => ids.get(String(place)) ?? ""),
    engine: {
      folder,
      files: new Map(
        engineFiles.map((path) => {
          const content = files.get(path) ?? Uint8Array.of();
          return [path, path.endsWith(".js") ? Buffer.concat([Buffer.from(door), content]) : content];
        }),
      ),
    },
  };
}

/** Pagefind is a process of its own, which keeps the environment that it was started with. */
async function startIndex(partSize: number): ReturnType<typeof createIndex> {
  await close();
  process.env[wordsPerPart] = String(partSize);
  const started = await createIndex({ forceLanguage: "vi" });
  delete process.env[wordsPerPart];
  return started;
}

async function addText(index: PagefindIndex, url: string, words: readonly (string | undefined)[]): Promise<void> {
  const content = words.map((word) => (word === undefined ? gap : word + wordEnd)).join(" ");
  const { errors } = await index.addCustomRecord({ url, content, language: "vi" });
  if (errors.length > 0) throw new Error(`Pagefind: ${url}: ${errors.join("; ")}`);
}

/** A fragment, one a place, is what Pagefind would show. It names the place; what is shown stands in our own files, many in one. */
function fragmentId(path: string, content: Uint8Array): [string, string] {
  const { url }: { url: string } = JSON.parse(gunzipSync(content).subarray(signature).toString());
  return [url, path.slice("fragment/".length, -".pf_fragment".length)];
}

/** Pagefind looks for its WebAssembly at `<bundle>/wasm.<name>.pagefind`; this name leads to the one that all bundles share. */
function sharingWasm(entry: { readonly languages: { readonly vi: object } }, folder: string): object {
  return { ...entry, languages: { vi: { ...entry.languages.vi, wasm: `_/../../${folder}/wasm.unknown` } } };
}
