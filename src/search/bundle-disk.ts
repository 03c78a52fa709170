/** Reads the search index of a built site from disk, for commands and tests. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gunzipSync } from "node:zlib";
import { type PagefindModule, usePagefind } from "./bundle-pagefind.ts";
import type { ShelfSource } from "./bundle-shelf.ts";

/** `folder` is what `indexSite` has written. */
export function indexOnDisk(folder: string): ShelfSource {
  const address = `${pathToFileURL(folder).href}/`;
  return {
    fetchFile: async (path) => {
      const bytes = await readFile(join(folder, path));
      return path.endsWith(".gz.bin") ? gunzipSync(bytes) : bytes;
    },
    openPagefind: async (engine) => {
      const module: PagefindModule = await import(`${address}${engine}/pagefind.js`);
      return usePagefind(module, address, async (file) => {
        const { pathname, protocol, host } = new URL(file);
        return new Response(await readFile(fileURLToPath(`${protocol}//${host}${pathname}`)));
      });
    },
  };
}
