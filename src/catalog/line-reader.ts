/** Single lines of the files of a site folder, for showing where a mistake stands. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeFile } from "./file-text.ts";

/**
 * A function that gives a line (from 1) of a file of the site folder, as diagnostics count lines and columns; undefined
 * when there is no such line or file. Each file is read once.
 */
export function createLineReader(root: string): (file: string, line: number) => string | undefined {
  const files = new Map<string, readonly string[]>();
  return (file, line) => {
    const lines = files.get(file) ?? readLines(root, file);
    files.set(file, lines);
    return lines[line - 1];
  };
}

function readLines(root: string, path: string): readonly string[] {
  try {
    const bytes = readFileSync(join(root, path));
    return decodeFile({ path, size: bytes.length, bytes }).text?.split("\n") ?? [];
  } catch {
    // A diagnostic may be about a file that is missing or a folder.
    return [];
  }
}
