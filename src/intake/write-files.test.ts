import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeFiles } from "./write-files.ts";

let folder = "";
let root = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "minh-bach-write-"));
  root = join(folder, "site");
  mkdirSync(root);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("writeFiles", () => {
  it("makes folders and replaces files", () => {
    writeFileSync(join(root, "a.csv"), "cũ");
    writeFiles(
      root,
      new Map([
        ["a.csv", "mới"],
        ["data/b.csv", "b"],
      ]),
    );
    expect(readFileSync(join(root, "a.csv"), "utf8")).toBe("mới");
    expect(readdirSync(join(root, "data"))).toEqual(["b.csv"]);
  });

  it("writes nothing when one file cannot be written", () => {
    writeFileSync(join(root, "a.csv"), "cũ");
    mkdirSync(join(root, "b.csv/inner"), { recursive: true });
    expect(() =>
      writeFiles(
        root,
        new Map([
          ["a.csv", "mới"],
          ["b.csv", "b"],
        ]),
      ),
    ).toThrow();
    expect(readFileSync(join(root, "a.csv"), "utf8")).toBe("cũ");
    expect(readdirSync(root).toSorted()).toEqual(["a.csv", "b.csv"]);
  });

  it("does not leave its folder, by a path or by a link", () => {
    const outside = join(folder, "outside");
    mkdirSync(outside);
    symlinkSync(outside, join(root, "data"));
    expect(() => writeFiles(root, new Map([["../x.csv", "x"]]))).toThrow("outside");
    expect(() => writeFiles(root, new Map([["data/x.csv", "x"]]))).toThrow("outside");
    expect(readdirSync(outside)).toEqual([]);
    expect(existsSync(join(folder, "x.csv"))).toBe(false);
  });

  it("does not write through a link that lies where its draft would", () => {
    const outside = join(folder, "outside.txt");
    writeFileSync(outside, "của người khác");
    symlinkSync(outside, join(root, ".dang-ghi-a.csv"));
    writeFiles(root, new Map([["a.csv", "mới"]]));
    expect(readFileSync(outside, "utf8")).toBe("của người khác");
    expect(readFileSync(join(root, "a.csv"), "utf8")).toBe("mới");
  });
});
