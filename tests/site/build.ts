/** Builds a site folder of its own beside the site under test, to see what the build makes of it. */
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Build {
  /** Exit status of the command. */
  readonly status: number | null;
  /** What it printed, without the spaces at the start of lines. */
  readonly output: string;
}

/** A copy of a folder's `content/` and `data/`, to be changed by one test. */
export interface SiteCopy {
  readonly root: string;
  /** Where `build` writes. */
  readonly outDir: string;
  build(): Promise<Build>;
  check(): Promise<Build>;
  remove(): void;
}

/** Copies the site folder at `from`. */
export function copySite(from: string): SiteCopy {
  const folder = mkdtempSync(join(tmpdir(), "minh-bach-site-"));
  const [root, outDir] = [join(folder, "site"), join(folder, "dist")];
  for (const part of ["content", "data"]) cpSync(join(from, part), join(root, part), { recursive: true });
  return {
    root,
    outDir,
    build: () => buildSite(root, outDir),
    check: () => run(root, "scripts/check.ts"),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** Builds the site folder `root` into `outDir`. */
export function buildSite(root: string, outDir: string): Promise<Build> {
  return run(root, "node_modules/astro/bin/astro.mjs", "build", "--outDir", outDir);
}

function run(site: string, ...args: string[]): Promise<Build> {
  const child = spawn(process.execPath, args, {
    // Not the environment of the tests: Astro would take their NODE_ENV for its own.
    env: { HOME: tmpdir(), NODE_ENV: "production", ASTRO_TELEMETRY_DISABLED: "1", MINH_BACH_SITE: site },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8");
    stream.on("data", (text: string) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.on("close", (status) => resolve({ status, output: output.replace(/^[ \t]+/gm, "") }));
  });
}
