import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLineReader } from "./line-reader.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "line-reader-"));
  writeFileSync(join(root, "bang.csv"), "\uFEFFid,ten\r\ncong_chuc,Công chức\r\n");
});
afterAll(() => rmSync(root, { recursive: true }));

describe("createLineReader", () => {
  it("gives lines as diagnostics count them: without byte order mark and line ends", () => {
    const readLine = createLineReader(root);
    expect(readLine("bang.csv", 1)).toBe("id,ten");
    expect(readLine("bang.csv", 2)).toBe("cong_chuc,Công chức");
  });
  it("gives nothing behind the last line, of a missing file, of a folder", () => {
    const readLine = createLineReader(root);
    expect(readLine("bang.csv", 4)).toBeUndefined();
    expect(readLine("khong_co.csv", 1)).toBeUndefined();
    expect(readLine(".", 1)).toBeUndefined();
  });
});
