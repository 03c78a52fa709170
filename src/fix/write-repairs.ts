/** Writes repaired files so that a reader, or a power cut, never meets half of one. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Repair } from "./plan-repairs.ts";

interface Draft {
  readonly draft: string;
  readonly target: string;
}

/** Every file is written in full beside the old one before the first old one is replaced. Throws when the disk fails. */
export function writeRepairs(root: string, repairs: readonly Repair[]): void {
  const drafts: Draft[] = [];
  try {
    for (const { path, after } of repairs) {
      const target = join(root, path);
      // Hidden files are not read as part of the site.
      const draft = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
      writeFileSync(draft, after, { flag: "wx" });
      drafts.push({ draft, target });
    }
    for (const { draft, target } of drafts) renameSync(draft, target);
  } finally {
    for (const { draft } of drafts) rmSync(draft, { force: true });
  }
}
