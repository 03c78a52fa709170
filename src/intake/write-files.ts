/** Writes files of the site folder, all of them or none. */
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/**
 * Texts by path below `root`, with `/`. Every text is first written beside its place, then all are moved there; where one
 * cannot be moved, what has been moved is put back. Throws when the disk fails, and for a path that leads out of `root`.
 */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): void {
  const base = realpathSync(root);
  const targets = [...files].map(([path, text]) => ({ path: insidePath(base, path), text }));
  const staged: string[] = [];
  const replaced: { readonly path: string; readonly before: Uint8Array | undefined }[] = [];
  try {
    for (const { path, text } of targets) {
      mkdirSync(dirname(path), { recursive: true });
      // A folder on the way may be a link to somewhere else.
      insidePath(base, relative(base, realpathSync(dirname(path))));
      staged.push(stagingPath(path));
      // What lies there is a draft that was left behind, or a link to somewhere else.
      rmSync(stagingPath(path), { force: true });
      writeFileSync(stagingPath(path), text, { flag: "wx" });
    }
    for (const { path } of targets) {
      replaced.push({ path, before: existsSync(path) ? readFileSync(path) : undefined });
      renameSync(stagingPath(path), path);
    }
  } catch (error) {
    for (const { path, before } of replaced) {
      if (before) writeFileSync(path, before);
      else rmSync(path, { force: true });
    }
    throw error;
  } finally {
    for (const path of staged) rmSync(path, { force: true });
  }
}

/** The site folder's reader passes over names that begin with a dot. */
function stagingPath(path: string): string {
  return join(dirname(path), `.dang-ghi-${path.slice(path.lastIndexOf(sep) + 1)}`);
}

function insidePath(base: string, path: string): string {
  const target = resolve(base, path);
  if (target !== base && !target.startsWith(base + sep)) throw new Error(`${path} is outside ${base}`);
  return target;
}
