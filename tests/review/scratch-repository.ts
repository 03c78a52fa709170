/** A git repository of its own for one test, with the `base` site of the fixtures on branch `main`. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface ScratchRepository {
  readonly root: string;
  /** Runs git in it and gives what it prints. */
  git(...args: readonly string[]): string;
  read(path: string): string;
  /** Text, or null to remove the file or folder. */
  write(files: Readonly<Record<string, string | null>>): void;
  /** Replaces the first `from` in a file, which must be there. */
  replace(path: string, from: string, to: string): void;
  /** Everything in the work tree; gives the commit. */
  commit(subject: string): string;
  remove(): void;
}

const siteWithoutMistakes = join(import.meta.dirname, "../fixtures/base");
const allSchemas = join(import.meta.dirname, "../../data/schemas");

/** The site stands in `site`, a folder of the repository. `from` is another site folder to begin with. */
export function createScratchRepository({ site = "", from = siteWithoutMistakes } = {}): ScratchRepository {
  const top = mkdtempSync(join(tmpdir(), "minh-bach-repository-"));
  const root = join(top, site);
  const git = (...args: readonly string[]) =>
    execFileSync("git", ["-C", root, ...args], { encoding: "utf8", env: { ...process.env, ...identity } }).trim();
  const repository: ScratchRepository = {
    root,
    git,
    read: (path) => readFileSync(join(root, path), "utf8"),
    write: (files) => {
      for (const [path, text] of Object.entries(files)) {
        if (text === null) rmSync(join(root, path), { recursive: true });
        else {
          mkdirSync(dirname(join(root, path)), { recursive: true });
          writeFileSync(join(root, path), text);
        }
      }
    },
    replace: (path, before, after) => {
      const text = repository.read(path);
      if (!text.includes(before)) throw new Error(`${path} does not hold ${before}`);
      repository.write({ [path]: text.replace(before, after) });
    },
    commit: (subject) => {
      git("add", "-A");
      git("commit", "--quiet", "--allow-empty", "-m", subject);
      return git("rev-parse", "HEAD");
    },
    remove: () => rmSync(top, { recursive: true }),
  };
  mkdirSync(root, { recursive: true });
  cpSync(from, root, { recursive: true });
  for (const register of ["dinh_chinh", "chuyen_huong"])
    cpSync(join(allSchemas, `${register}.json`), join(root, `data/schemas/${register}.json`));
  git("init", "--quiet", "--initial-branch", "main");
  repository.commit("Đăng trang");
  return repository;
}

const identity = {
  GIT_AUTHOR_NAME: "Cán bộ",
  GIT_AUTHOR_EMAIL: "can-bo@example.vn",
  GIT_COMMITTER_NAME: "Cán bộ",
  GIT_COMMITTER_EMAIL: "can-bo@example.vn",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_SYSTEM: "/dev/null",
};
