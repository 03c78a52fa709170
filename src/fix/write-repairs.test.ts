import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { writeRepairs } from "./write-repairs.ts";

const repair = (path: string, after: string) => ({ path, before: { path, size: 0, bytes: null }, after, codes: [] });

describe("writeRepairs", () => {
  it("replaces the files of the repairs and leaves nothing else behind", () => {
    const root = mkdtempSync(join(tmpdir(), "minh-bach-repairs-"));
    try {
      mkdirSync(join(root, "data"));
      writeFileSync(join(root, "data/a.csv"), "a;b\n");
      writeFileSync(join(root, "data/b.csv"), "b\n");
      writeRepairs(root, [repair("data/a.csv", "a,b\n")]);
      expect(readdirSync(join(root, "data"))).toEqual(["a.csv", "b.csv"]);
      expect(readFileSync(join(root, "data/a.csv"), "utf8")).toBe("a,b\n");
      expect(readFileSync(join(root, "data/b.csv"), "utf8")).toBe("b\n");
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it("replaces no file where one cannot be written", () => {
    const root = mkdtempSync(join(tmpdir(), "minh-bach-repairs-"));
    try {
      writeFileSync(join(root, "a.csv"), "a;b\n");
      expect(() => writeRepairs(root, [repair("a.csv", "a,b\n"), repair("no-folder/b.csv", "b\n")])).toThrow("ENOENT");
      expect(readFileSync(join(root, "a.csv"), "utf8")).toBe("a;b\n");
      expect(readdirSync(root)).toEqual(["a.csv"]);
    } finally {
      rmSync(root, { recursive: true });
    }
  });
});
