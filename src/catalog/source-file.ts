/** The files of a site folder as they lie on disk, before anyone interprets them. */
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** No text of a report comes near this size; a larger file was added by mistake and is not read. */
export const maximumFileSize = 50 * 1024 * 1024;

export interface SourceFile {
  /** Relative to the site folder, with `/`. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** The content; null where the file is larger than `maximumFileSize`, and for a link. */
  readonly bytes: Uint8Array | null;
  /** A symbolic link, to a file or a folder: what lies at its end is not read. */
  readonly isLink?: true;
}

export interface FileStamp {
  readonly path: string;
  readonly size: number;
  readonly modifiedMs: number;
  readonly isLink?: true;
}

/** The two folders of a site: what stands beside them serves other purposes. */
export const siteParts = ["content", "data"];

/** Every file of the site folder, sorted by path. Throws only when the disk fails. */
export function readSourceFiles(root: string): SourceFile[] {
  return listSourceFiles(root).map(({ path, size, isLink }) => ({
    path,
    size,
    bytes: size > maximumFileSize || isLink ? null : readFileSync(join(root, path)),
    ...(isLink && { isLink }),
  }));
}

/** Path, size and time of change of every file of the site folder, sorted by path. */
export function listSourceFiles(root: string): FileStamp[] {
  return siteParts.flatMap((part) => listUnder(root, part)).sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listUnder(root: string, path: string): FileStamp[] {
  const stats = lstatSync(join(root, path), { throwIfNoEntry: false });
  if (stats?.isDirectory()) {
    return readdirSync(join(root, path))
      .filter((name) => !isIgnored(name))
      .flatMap((name) => listUnder(root, `${path}/${name}`));
  }
  if (stats?.isSymbolicLink()) return [{ path, size: 0, modifiedMs: stats.mtimeMs, isLink: true }];
  return stats?.isFile() ? [{ path, size: stats.size, modifiedMs: stats.mtimeMs }] : [];
}

/** Hidden files, and the lock file that Excel leaves beside an open workbook. */
export function isIgnored(name: string): boolean {
  return name.startsWith(".") || name.startsWith("~$");
}
