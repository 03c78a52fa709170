/** The site as it stood in a commit of its git repository, read through `git` and never from the files on disk. */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { buildCatalog } from "./build-catalog.ts";
import type { Catalog } from "./catalog.ts";
import { isIgnored, maximumFileSize, type SourceFile, siteParts } from "./source-file.ts";

export interface BaseSite {
  /** Full name of the commit that was read. */
  readonly commit: string;
  readonly catalog: Catalog;
  /** Sorted by path; empty where the commit holds no site. */
  readonly files: readonly SourceFile[];
}

export type ReadBase =
  | { readonly ok: true; readonly base: BaseSite }
  | {
      readonly ok: false;
      /** `no_git`: no such program. `no_repository`: git knows nothing of the folder. `unknown_ref`: no such commit. */
      readonly reason: "no_git" | "no_repository" | "unknown_ref";
      /** What git says of it. */
      readonly detail: string;
    };

/**
 * The site folder `root` as the branch `ref` had it when the commit that is checked out parted from it, so that what
 * others have published on the branch since does not count as a change. What is wrong in it is not reported.
 */
export function readBaseSite(root: string, ref: string): ReadBase {
  const folder = resolve(root);
  const prefix = runGit(folder, ["rev-parse", "--show-prefix"]);
  if (!prefix.ok) return { ok: false, reason: prefix.isMissing ? "no_git" : "no_repository", detail: prefix.detail };
  const tip = runGit(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`]);
  if (!tip.ok) return { ok: false, reason: "unknown_ref", detail: tip.detail };
  const commit = text(tip);
  // For "^main" git names what is to be left out.
  if (commit.startsWith("^")) return { ok: false, reason: "unknown_ref", detail: commit };
  const parting = runGit(folder, ["merge-base", commit, "HEAD"]);
  const from = parting.ok ? text(parting) : commit;
  const files = readFiles(folder, { commit: from, prefix: text(prefix) });
  return { ok: true, base: { commit: from, files, catalog: buildCatalog(folder, files).catalog } };
}

interface Tree {
  readonly commit: string;
  /** The site folder within the repository: empty, or ending in `/`. */
  readonly prefix: string;
}

function readFiles(folder: string, { commit, prefix }: Tree): SourceFile[] {
  const parts = siteParts.map((part) => prefix + part);
  const listed = runGit(folder, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit, "--", ...parts]);
  if (!listed.ok) throw new Error(`git ls-tree: ${listed.detail}`);
  const entries = listed.output
    .toString()
    .split("\0")
    .flatMap((line) => {
      const [, mode = "", id = "", size = "", path = ""] = /^(\d+) blob (\S+) +(\S+)\t(.*)$/s.exec(line) ?? [];
      const isFile = mode.startsWith("100") && !path.split("/").some(isIgnored);
      return isFile ? [{ id, size: Number(size), path: path.slice(prefix.length) }] : [];
    });
  const contents = readBlobs(
    folder,
    entries.filter(({ size }) => size <= maximumFileSize).map(({ id }) => id),
  );
  return entries
    .map(({ id, size, path }) => ({ path, size, bytes: contents.get(id) ?? null }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The bytes of objects by their id: `git cat-file --batch` answers `<id> blob <size>`, the bytes, and a line end. */
function readBlobs(folder: string, ids: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const blobs = new Map<string, Uint8Array>();
  if (ids.length === 0) return blobs;
  const read = runGit(folder, ["cat-file", "--batch"], `${ids.join("\n")}\n`);
  if (!read.ok) throw new Error(`git cat-file: ${read.detail}`);
  let at = 0;
  while (at < read.output.length) {
    const lineEnd = read.output.indexOf("\n", at);
    const [id = "", , size] = read.output.toString("latin1", at, lineEnd).split(" ");
    const end = lineEnd + 1 + Number(size);
    blobs.set(id, read.output.subarray(lineEnd + 1, end));
    at = end + 1;
  }
  return blobs;
}

type GitAnswer =
  | { readonly ok: true; readonly output: Buffer }
  | { readonly ok: false; readonly isMissing: boolean; readonly detail: string };

function runGit(folder: string, args: readonly string[], input = ""): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync("git", ["-C", folder, ...args], {
    input,
    maxBuffer: 2 * 1024 * 1024 * 1024,
  });
  if (error) return { ok: false, isMissing: true, detail: error.message };
  if (status !== 0) return { ok: false, isMissing: false, detail: stderr.toString().trim() };
  return { ok: true, output: stdout };
}

function text({ output }: { readonly output: Buffer }): string {
  return output.toString().replace(/\n$/, "");
}
