/** Fetches files of the search index in the browser. */

import { listFile } from "./bundle-file.ts";
import { type PagefindModule, usePagefind } from "./bundle-pagefind.ts";
import type { FetchIndexFile, ShelfSource } from "./bundle-shelf.ts";

const gzipMark = [0x1f, 0x8b];

/** `address` is that of the folder of the index, ending in "/". */
export function fetchedIndex(address: string): ShelfSource {
  return {
    fetchFile: fetcher(address),
    openPagefind: async (engine) => {
      const module: PagefindModule = await import(/* @vite-ignore */ `${address}${engine}/pagefind.js`);
      return usePagefind(module, address, (file) => fetch(file));
    },
  };
}

/** Everything but the list stands under a name that says its content and may be kept for good; the list is asked for anew. */
function fetcher(address: string): FetchIndexFile {
  return async (path) => {
    const response = await fetch(new URL(path, address), { cache: path === listFile ? "no-cache" : "default" });
    if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
    return unpack(new Uint8Array(await response.arrayBuffer()));
  };
}

/** Files are packed by ourselves, as many plain web servers pack nothing; what arrives unpacked stays as it is. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (!gzipMark.every((byte, index) => bytes[index] === byte)) return bytes;
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
