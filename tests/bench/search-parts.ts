/** What a cold query fetches, by what it is for. */

const parts: readonly (readonly [name: string, files: RegExp])[] = [
  ["WebAssembly", /\/wasm\.[^/]+$/],
  ["Pagefind's list of its parts", /pf_meta$|entry\.json$/],
  ["parts with the words", /pf_index$/],
  ["facts of the places", /\/facts\./],
  ["places shown", /\/records-/],
  ["words of the site", /\/(?:lexicon|vocabulary)-/],
  ["list of bundles", /\/bundles\.json$/],
];

/** Bytes by part, from bytes by path; other files are left out. */
export function bytesByPart(counts: ReadonlyMap<string, number>): Map<string, number> {
  const sums = new Map(parts.map(([name]) => [name, 0]));
  for (const [path, bytes] of counts) {
    const part = parts.find(([, files]) => files.test(path));
    if (part) sums.set(part[0], (sums.get(part[0]) ?? 0) + bytes);
  }
  return sums;
}
