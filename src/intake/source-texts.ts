/** Texts that are not on disk, as the reader of the site folder gives its files. */
import type { SourceFile } from "../catalog/source-file.ts";

/** By path. */
export function asSourceFiles(files: ReadonlyMap<string, string>): SourceFile[] {
  return [...files].map(([path, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { path, size: bytes.length, bytes };
  });
}
