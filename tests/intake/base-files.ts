/** The `base` site as its files, with some of them replaced. */
import { join } from "node:path";
import { readSourceFiles, type SourceFile } from "../../src/catalog/source-file.ts";

const root = join(import.meta.dirname, "../fixtures/base");

export function baseFiles(replaced: Readonly<Record<string, string>> = {}): { root: string; files: SourceFile[] } {
  const added = Object.entries(replaced).map(([path, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { path, size: bytes.length, bytes };
  });
  return { root, files: [...readSourceFiles(root).filter(({ path }) => !(path in replaced)), ...added] };
}
